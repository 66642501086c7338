import type { UID } from '@strapi/strapi'
import { translatedFields } from '../languages/translated-fields'
import type { Content, Grant } from './grants'

export interface Role {
  /** Never changes: it is how a role is found again. */
  code: string
  name: string
  description: string
  grants: readonly Grant[]
}

/** Strapi's own code for the role that may do everything, but for {@link writtenByVisitors}. */
export const ownerCode = 'strapi-super-admin'
export const owner = {
  name: 'Owner',
  description: 'Runs the practice. Sees enquiries, invites people, gives them roles and connects a sign-in with a person.',
}

/**
 * What people outside wrote, and the only fields of it that staff may change. Nobody creates such a document in the
 * admin and nobody edits its words, the owner included. A comment's state changes through decisions, which record who
 * took them.
 */
export const writtenByVisitors = {
  comment: [],
} as const satisfies Partial<Record<Content, readonly string[]>>

/** What no screen of the content manager shows and nobody may add to, the owner included. Enquiries have their own desk. */
export const forNobody: readonly UID.ContentType[] = ['api::decision.decision', 'api::change.change', 'api::enquiry.enquiry', 'api::access-entry.access-entry', 'api::mail.mail']

/**
 * What nobody may do, the owner included. The media library's own settings have no effect here: each picture is cleaned
 * on arrival (decision 043), and the site makes the copies (decision 044). The addresses for admin tokens are closed (decision 054).
 */
export const doneByNobody: readonly string[] = [
  'plugin::upload.settings.read',
  ...['access', 'create', 'read', 'update', 'regenerate', 'delete'].map((verb) => `admin::admin-tokens.${verb}`),
]

const everything = ['create', 'read', 'change', 'publish', 'delete'] as const
// A record's link to a sign-in decides whose posts are whose, so only the owner sets it.
const signIn = ['user']
// Adding oneself to a post through the other side of "authors" would make it one's own.
const ownRecord = { except: ['user', 'posts', 'slug', 'order'] }
// What leads readers from one article to another's.
const byEditors = ['featured', 'pinned']
const whatReadersWrote = { only: ['post', 'name', 'text', 'state', 'decidedAt'] }

const editor: Role = {
  code: 'practice-editor',
  name: 'Editor',
  description: 'Looks after everything readers see: articles of all authors, topics, people, places, pages and comments. Cannot see enquiries.',
  grants: [
    { may: everything, what: 'post' },
    { may: everything, what: 'category' },
    { may: everything, what: 'person', fields: { except: signIn } },
    { may: everything, what: 'location' },
    { may: everything, what: 'page' },
    { may: ['create', 'read', 'change', 'delete'], what: 'redirect' },
    { may: ['read', 'change'], what: 'site' },
    { may: ['read'], what: 'comment' },
    { may: ['moderate'], what: 'comment' },
    { may: ['survey'], what: 'links' },
    { may: ['see', 'add', 'change', 'download', 'copy the address of'], what: 'picture' },
  ],
}

const clinician: Role = {
  code: 'practice-clinician',
  name: 'Clinician',
  description: 'Writes and publishes own articles, decides about the comments under them and keeps the own profile current. Finds the titles of all articles to link to. Cannot see enquiries.',
  grants: [
    { may: ['create'], what: 'post', fields: { except: byEditors } },
    { may: ['read'], what: 'post', if: ['they created it', 'they are one of its authors'] },
    { may: ['change'], what: 'post', fields: { except: byEditors }, if: ['they created it', 'they are one of its authors'] },
    { may: ['publish', 'delete'], what: 'post', if: ['they created it', 'they are one of its authors'] },
    { may: ['read'], what: 'comment', fields: whatReadersWrote, if: ['it is under a post of theirs'] },
    // Of those they may read.
    { may: ['moderate'], what: 'comment' },
    { may: ['read'], what: 'category', fields: { except: ['posts'] } },
    { may: ['read'], what: 'person', fields: { except: [...signIn, 'posts'] } },
    { may: ['change'], what: 'person', fields: ownRecord, if: ['it is about them'] },
    // Strapi takes the first words in another language for something new (roles/refuse-creating.ts).
    { may: ['create'], what: 'person', fields: { only: translatedFields.person }, if: ['it is about them'] },
    { may: ['publish'], what: 'person', if: ['it is about them'] },
    { may: ['read'], what: 'location', fields: { except: ['enquiryInbox'] } },
    { may: ['read'], what: 'page' },
    { may: ['see', 'add', 'download', 'copy the address of'], what: 'picture' },
    { may: ['change'], what: 'picture', if: ['they created it'] },
  ],
}

const frontDesk: Role = {
  code: 'practice-front-desk',
  name: 'Front desk',
  description: 'Answers enquiries: opens them, each time on record, assigns them, keeps their state and a note. Cannot see articles or comments.',
  grants: [
    { may: ['answer'], what: 'enquiries' },
    // Whoever calls back needs to say where the office is and when it is open.
    { may: ['read'], what: 'location', fields: { except: ['enquiryInbox', 'people'] } },
  ],
}

export const roles: readonly Role[] = [editor, clinician, frontDesk]
