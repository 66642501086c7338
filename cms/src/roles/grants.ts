import { languages } from '@practice/shared/languages/languages'
import type { UID } from '@strapi/strapi'

/** What the roles are about, by the names people use for it. */
export const contentTypes = {
  post: 'api::post.post',
  category: 'api::category.category',
  person: 'api::person.person',
  location: 'api::location.location',
  page: 'api::page.page',
  redirect: 'api::redirect.redirect',
  site: 'api::site.site',
  comment: 'api::comment.comment',
} as const satisfies Record<string, UID.ContentType>
export type Content = keyof typeof contentTypes

const contentActions = {
  create: 'plugin::content-manager.explorer.create',
  read: 'plugin::content-manager.explorer.read',
  change: 'plugin::content-manager.explorer.update',
  publish: 'plugin::content-manager.explorer.publish',
  delete: 'plugin::content-manager.explorer.delete',
} as const
export type ContentVerb = keyof typeof contentActions

/** Content that is there in several languages; Strapi lets nobody at a language that a permission does not name. */
const translated: readonly Content[] = ['site', 'post', 'category', 'person', 'location', 'page']

/** Verbs that Strapi asks field by field; the others concern a document as a whole. */
const fieldVerbs: readonly ContentVerb[] = ['create', 'read', 'change']

const pictureActions = {
  see: 'plugin::upload.read',
  add: 'plugin::upload.assets.create',
  // Also replaces and deletes.
  change: 'plugin::upload.assets.update',
  download: 'plugin::upload.assets.download',
  'copy the address of': 'plugin::upload.assets.copy-link',
} as const
export type PictureVerb = keyof typeof pictureActions

/** Conditions under which a grant holds; with several, one is enough. */
export const conditions = {
  'they created it': 'admin::is-creator',
  'they are one of its authors': 'api::is-author',
  'it is about them': 'api::is-own-record',
  'it is under a post of theirs': 'api::is-under-own-post',
} as const
export type Condition = keyof typeof conditions

/** Permissions that concern no single document, each made in the folder of its feature. */
const ownActions = {
  moderate: 'api::comments.moderate',
  answer: 'api::enquiries.answer',
  survey: 'api::links.report',
} as const

/** Columns that the CMS alone writes and nobody needs to see. */
export const hiddenFields: Partial<Record<Content, readonly string[]>> = {
  post: ['listedAt', 'readingMinutes', 'formerHeadings'],
  person: ['formerHeadings'],
  location: ['formerHeadings'],
  page: ['formerHeadings'],
  site: ['formerHeadings'],
  redirect: ['heir', 'topic'],
  comment: ['idempotencyKey', 'requestHash', 'urgent', 'heldReasons', 'spamScore', 'emailKeyId', 'emailHash', 'networkMark'],
}

/** Columns that the CMS alone writes and people may look at. */
export const readOnlyFields: Partial<Record<Content, readonly string[]>> = {
  post: ['firstPublishedAt'],
}

type Fields = { only: readonly string[] } | { except: readonly string[] }

export interface Permission {
  action: string
  subject: string | null
  properties: { fields?: string[]; locales?: string[] }
  conditions: string[]
}

export type Grant =
  | { may: readonly ContentVerb[]; what: Content; fields?: Fields; if?: readonly Condition[] }
  | { may: readonly PictureVerb[]; what: 'picture'; if?: readonly Condition[] }
  | { may: readonly ['moderate']; what: 'comment' }
  | { may: readonly ['answer']; what: 'enquiries' }
  | { may: readonly ['survey']; what: 'links' }

const without = (names: readonly string[], ...unwanted: (readonly string[] | undefined)[]): string[] =>
  names.filter((name) => !unwanted.some((list) => list?.includes(name)))

const fieldsFor = (verb: ContentVerb, content: Content, all: readonly string[], fields: Fields | undefined): string[] => {
  const chosen = fields === undefined ? all : 'only' in fields ? fields.only : without(all, fields.except)
  return without(chosen, hiddenFields[content], verb === 'read' ? undefined : readOnlyFields[content])
}

type OwnGrant = Extract<Grant, { may: readonly [keyof typeof ownActions] }>
const isOwn = (grant: Grant): grant is OwnGrant => Object.hasOwn(ownActions, grant.may[0] ?? '')

/** A grant in Strapi's terms. `fieldsOf` names all fields of a content type, those of its components included. */
export const toPermissions = (grant: Grant, fieldsOf: (uid: UID.ContentType) => string[]): Permission[] => {
  if (isOwn(grant)) return grant.may.map((verb) => ({ action: ownActions[verb], subject: null, properties: {}, conditions: [] }))
  const held = (grant.if ?? []).map((condition) => conditions[condition])
  if (grant.what === 'picture') {
    return grant.may.map((verb) => ({ action: pictureActions[verb], subject: null, properties: {}, conditions: held }))
  }
  const { what, fields } = grant
  const subject = contentTypes[what]
  const all = fieldsOf(subject)
  return grant.may.map((verb) => ({
    action: contentActions[verb],
    subject,
    properties: {
      ...(fieldVerbs.includes(verb) && { fields: fieldsFor(verb, what, all, fields) }),
      ...(translated.includes(what) && { locales: [...languages] }),
    },
    conditions: held,
  }))
}
