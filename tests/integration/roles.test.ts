import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { connect, makeDraft, makePublished } from '../support/documents.js'
import type { Kind, Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import type { Role, StaffOfEachRole } from '../support/staff-of-each-role.js'
import { inviteStaff, roles } from '../support/staff-of-each-role.js'

let cms: Cms
let staff: StaffOfEachRole
/** The record of the clinician, linked to the account. */
let clinicianRecord: TestDocument

beforeAll(async () => {
  cms = await startCms()
  const owner = await signIn(cms)
  const { account, staff: clinician } = await inviteStaff(cms, owner, 'clinician')
  const { staff: editor } = await inviteStaff(cms, owner, 'editor')
  const { staff: frontDesk } = await inviteStaff(cms, owner, 'front desk')
  staff = { owner, editor, clinician, 'front desk': frontDesk }
  clinicianRecord = await makePublished(owner, 'person', { user: { connect: [{ id: account }] } })
})
afterAll(() => cms.stop())

const addressOf = (kind: Kind | 'site') => (kind === 'site' ? '/content-manager/single-types/api::site.site' : `/content-manager/collection-types/api::${kind}.${kind}`)

interface Subject {
  kind: Kind
  /** Makes a document that the verbs are tried on. */
  make(): Promise<string>
  /** What `create` sends. */
  fresh?: Record<string, unknown>
  /** What `change` sends. */
  change: Record<string, unknown>
}

const newPost = { title: 'New', slug: 'new', excerpt: 'An excerpt.', body: 'A body.', commentPolicy: 'open' }

const subjects: Record<string, Subject> = {
  'an own post': { kind: 'post', make: async () => (await makePublished(staff.clinician, 'post')).documentId, fresh: newPost, change: { title: 'Changed' } },
  'a post that names them as its author': {
    kind: 'post',
    make: async () => (await makePublished(staff.editor, 'post', { authors: connect(clinicianRecord) })).documentId,
    fresh: newPost,
    change: { title: 'Changed' },
  },
  'a post of a colleague': { kind: 'post', make: async () => (await makePublished(staff.editor, 'post')).documentId, fresh: newPost, change: { title: 'Changed' } },
  'a topic': {
    kind: 'category',
    make: async () => (await makePublished(staff.editor, 'category')).documentId,
    fresh: { name: 'New', slug: 'new-topic', introduction: 'An introduction.' },
    change: { name: 'Changed' },
  },
  'the own record': { kind: 'person', make: async () => clinicianRecord.documentId, change: { pronouns: 'they/them' } },
  'the record of a colleague': {
    kind: 'person',
    make: async () => (await makePublished(staff.editor, 'person')).documentId,
    fresh: { name: 'New', slug: 'new-person', role: 'Therapist', bio: 'A life.' },
    change: { pronouns: 'they/them' },
  },
  'a location': {
    kind: 'location',
    make: async () => (await makePublished(staff.editor, 'location')).documentId,
    fresh: { name: 'New', slug: 'new-place', street: 'S', city: 'C', region: 'CA', postalCode: '9', country: 'US', timeZone: 'America/Los_Angeles' },
    change: { city: 'Changed' },
  },
  'a page': {
    kind: 'page',
    make: async () => (await makePublished(staff.editor, 'page')).documentId,
    fresh: { title: 'New', slug: 'new-page', body: 'A page.' },
    change: { title: 'Changed' },
  },
  'a redirect': {
    kind: 'redirect',
    make: () => staff.editor.create('redirect', { fromPath: `/old-${randomUUID()}`, outcome: 'gone' }),
    fresh: { fromPath: '/new-redirect', outcome: 'gone' },
    change: { outcome: 'gone' },
  },
  'a comment under an own post': {
    kind: 'comment',
    make: async () => leaveComment(cms, staff.owner, { post: (await makePublished(staff.clinician, 'post')).slug }),
    fresh: { name: 'A', email: 'a@example.org', text: 'Invented', state: 'approved' },
    change: { text: 'Changed', state: 'approved' },
  },
  'a comment elsewhere': {
    kind: 'comment',
    make: async () => leaveComment(cms, staff.owner, { post: (await makePublished(staff.editor, 'post')).slug }),
    fresh: { name: 'A', email: 'a@example.org', text: 'Invented', state: 'approved' },
    change: { text: 'Changed', state: 'approved' },
  },
}

type Request = [method: string, path: string, body?: unknown]

/** A slug or path that no document has yet. */
const unused = ({ kind, fresh = {} }: Subject) => ({ ...fresh, ...('slug' in fresh && { slug: `new-${randomUUID()}` }), ...(kind === 'redirect' && { fromPath: `/${randomUUID()}` }) })

const verbs = {
  list: ({ kind }: Subject): Request => ['GET', addressOf(kind)],
  read: ({ kind }: Subject, id: string): Request => ['GET', `${addressOf(kind)}/${id}`],
  create: (subject: Subject): Request => ['POST', addressOf(subject.kind), unused(subject)],
  change: ({ kind, change }: Subject, id: string): Request => ['PUT', `${addressOf(kind)}/${id}`, change],
  publish: ({ kind }: Subject, id: string): Request => ['POST', `${addressOf(kind)}/${id}/actions/publish`, {}],
  withdraw: ({ kind }: Subject, id: string): Request => ['POST', `${addressOf(kind)}/${id}/actions/unpublish`, {}],
  delete: ({ kind }: Subject, id: string): Request => ['DELETE', `${addressOf(kind)}/${id}`],
}
type Verb = keyof typeof verbs

const everything = 'list read create change publish withdraw delete'

/** Who may do what; what a cell does not name is refused with 403. Nobody creates what visitors write. */
const table: [subject: string, allowed: Record<Role, string>][] = [
  ['an own post', { owner: everything, editor: everything, clinician: everything, 'front desk': '' }],
  ['a post that names them as its author', { owner: everything, editor: everything, clinician: everything, 'front desk': '' }],
  ['a post of a colleague', { owner: everything, editor: everything, clinician: 'list create', 'front desk': '' }],
  ['a topic', { owner: everything, editor: everything, clinician: 'list read', 'front desk': '' }],
  ['the own record', { owner: 'list read change publish', editor: 'list read change publish', clinician: 'list read change publish', 'front desk': '' }],
  ['the record of a colleague', { owner: everything, editor: everything, clinician: 'list read', 'front desk': '' }],
  ['a location', { owner: everything, editor: everything, clinician: 'list read', 'front desk': 'list read' }],
  ['a page', { owner: everything, editor: everything, clinician: 'list read', 'front desk': '' }],
  ['a redirect', { owner: 'list read create change delete', editor: 'list read create change delete', clinician: '', 'front desk': '' }],
  ['a comment under an own post', { owner: 'list read delete', editor: 'list read', clinician: 'list read', 'front desk': '' }],
  ['a comment elsewhere', { owner: 'list read delete', editor: 'list read', clinician: 'list', 'front desk': '' }],
]

/** Verbs that say something about a subject: kinds without drafts cannot be published, the shared own record must stay. */
const verbsOf = (name: string, { kind }: Subject): Verb[] => {
  const draftless = kind === 'redirect' || kind === 'comment'
  const left: Verb[] = ['list', 'read', 'create', 'change', ...(draftless ? [] : (['publish', 'withdraw'] as const)), 'delete']
  return name === 'the own record' ? ['list', 'read', 'change', 'publish'] : left
}

describe.each(table)('%s', (name, allowed) => {
  it.each(roles)('%s', async (role) => {
    const subject = subjects[name]!
    const id = await subject.make()
    const statuses: Record<string, number> = {}
    for (const verb of verbsOf(name, subject)) statuses[verb] = (await staff[role].request(...verbs[verb](subject, id))).status
    const done = Object.keys(statuses).filter((verb) => statuses[verb]! < 300)
    expect(done.join(' '), JSON.stringify(statuses)).toBe(allowed[role])
    const refusals = Object.entries(statuses).filter(([verb]) => !done.includes(verb))
    expect(refusals.filter(([, status]) => status !== 403), JSON.stringify(statuses)).toEqual([])
  })
})

describe.each<[what: string, method: string, path: string, allowed: readonly Role[]]>([
  ['sees the settings of the site', 'GET', addressOf('site'), ['owner', 'editor']],
  ['sees pictures', 'GET', '/upload/files', ['owner', 'editor', 'clinician']],
  ['sees accounts', 'GET', '/admin/users', ['owner']],
  ['sees roles', 'GET', '/admin/roles', ['owner']],
  ['sees tokens', 'GET', '/admin/api-tokens', ['owner']],
  ['sees webhooks', 'GET', '/admin/webhooks', ['owner']],
  ['changes the layout of forms', 'PUT', '/content-manager/content-types/api::post.post/configuration', ['owner']],
])('%s', (_what, method, path, allowed) => {
  it.each(roles)('%s', async (role) => {
    const { status } = await staff[role].request(method, path, method === 'PUT' ? {} : undefined)
    // An empty layout is refused as such, but only to those who may change it.
    expect(status === 403 ? 'refused' : 'allowed').toBe(allowed.includes(role) ? 'allowed' : 'refused')
  })
})

describe('a clinician', () => {
  it('finds the titles of colleagues to link to, and nothing else of their drafts', async () => {
    const draft = await makeDraft(staff.editor, 'post', { title: 'Not yet public', body: 'Words nobody should see yet.', excerpt: 'Neither this.' })
    const live = await makePublished(staff.editor, 'post', { title: 'Public already' })
    const find = async (words: string): Promise<unknown> => (await staff.clinician.request('GET', `/links/targets?kind=post&words=${encodeURIComponent(words)}`)).json()
    expect(await find('yet pub')).toEqual({ targets: [{ documentId: draft.documentId, title: 'Not yet public', isPublished: false }] })
    expect(await find('public alr')).toEqual({ targets: [{ documentId: live.documentId, title: 'Public already', isPublished: true }] })
    expect(await find('Words nobody')).toEqual({ targets: [] })
    const ways: Request[] = [
      ['GET', `${addressOf('post')}?pageSize=100`],
      ['GET', `${addressOf('post')}?_q=nobody`],
      ['GET', `${addressOf('post')}?filters[body][$contains]=nobody`],
      ['GET', `${addressOf('post')}/${draft.documentId}`],
      ['POST', `${addressOf('post')}/actions/bulkFindForValidation`, { documentIds: [draft.documentId] }],
    ]
    for (const [method, path, body] of ways) {
      const answer = await (await staff.clinician.request(method, path, body)).text()
      expect(answer, path).not.toMatch(/Not yet public|Words nobody|Neither this/)
    }
    expect((await staff['front desk'].request('GET', '/links/targets?kind=post')).status).toBe(403)
  })

  it('cannot take over a post through the other side of a relation', async () => {
    const post = await makeDraft(staff.editor, 'post')
    await staff.clinician.update('person', clinicianRecord.documentId, { posts: connect(post), pronouns: 'she/her' })
    expect((await staff.clinician.request('PUT', `${addressOf('post')}/${post.documentId}`, { title: 'Taken' })).status).toBe(403)
  })

  it('cannot connect the own record with another account', async () => {
    await staff.clinician.update('person', clinicianRecord.documentId, { user: { disconnect: [{ id: 1 }], connect: [{ id: 1 }] } })
    const own = await makeDraft(staff.editor, 'post', { authors: connect(clinicianRecord) })
    expect((await staff.clinician.request('PUT', `${addressOf('post')}/${own.documentId}`, { title: 'Still mine' })).status).toBe(200)
  })

  it('sees comments under own posts only, never an email address, and cannot search for one', async () => {
    const own = await makePublished(staff.clinician, 'post')
    const other = await makePublished(staff.editor, 'post')
    const parent = await leaveComment(cms, staff.owner, { post: own.slug, text: 'Under mine', email: 'hidden.one@example.org' })
    expect((await decide(staff.editor, [parent], 'approve')).status).toBe(200)
    const reply = await leaveComment(cms, staff.owner, { post: own.slug, parent, text: 'Reply under mine', email: 'hidden.two@example.org' })
    const elsewhere = await leaveComment(cms, staff.owner, { post: other.slug, text: 'Under theirs', email: 'hidden.three@example.org' })
    const asked = ['', '?_q=hidden', '?filters[email][$contains]=hidden', '?populate=*&sort=email:ASC', `/${reply}`, `/${reply}?populate=*`]
    for (const path of asked) {
      const answer = await (await staff.clinician.request('GET', `${addressOf('comment')}${path}`)).text()
      expect(answer, path).not.toMatch(/hidden\.|Under theirs/)
    }
    expect((await staff.clinician.list('comment')).map(({ text }) => text)).toEqual(expect.arrayContaining(['Under mine', 'Reply under mine']))
    expect(await staff.clinician.list('comment', '&_q=hidden')).toEqual([])
    const bulk = await staff.clinician.request('POST', `${addressOf('comment')}/actions/bulkFindForValidation`, { documentIds: [elsewhere, reply] })
    expect(await bulk.text()).not.toMatch(/hidden\.|Under theirs/)
    expect((await staff.clinician.request('GET', `/moderation/comments/${elsewhere}`)).status).toBe(404)
    const context = await staff.clinician.request('GET', `/moderation/comments/${reply}`)
    expect(await context.json()).toMatchObject({ email: null, parent: { name: 'Robin', text: 'Under mine' } })
  })

  it('changes and deletes pictures they uploaded themselves, not those of others', async () => {
    const upload = async (who: Staff): Promise<number> => {
      const form = new FormData()
      const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')
      form.append('files', new Blob([dot], { type: 'image/png' }), 'dot.png')
      const answer: unknown = await (await cms.fetch('/upload', { method: 'POST', headers: { authorization: `Bearer ${who.token}` }, body: form })).json()
      return Array.isArray(answer) ? Number(Object(answer[0]).id) : Number.NaN
    }
    const [mine, theirs] = [await upload(staff.clinician), await upload(staff.editor)]
    expect((await staff.clinician.request('DELETE', `/upload/files/${theirs}`)).status).toBe(403)
    expect((await staff.clinician.request('DELETE', `/upload/files/${mine}`)).status).toBe(200)
  })
})

it.each(roles)('the %s cannot duplicate documents, which would copy what one may not read', async (role) => {
  const draft = await makeDraft(staff.editor, 'post')
  for (const path of [`clone/${draft.documentId}`, `auto-clone/${draft.documentId}`]) {
    expect((await staff[role].request('POST', `${addressOf('post')}/${path}`, {})).status).toBeOneOf([404, 405])
  }
})

it.each<[Role, number]>([['owner', 200], ['editor', 200], ['clinician', 200], ['front desk', 403]])('the %s gets %i for a decision about a comment under an article of the clinician', async (role, status) => {
  const post = await makePublished(staff.clinician, 'post')
  const comment = await leaveComment(cms, staff.owner, { post: post.slug })
  expect((await decide(staff[role], [comment], 'approve')).status).toBe(status)
  expect(await staff.owner.read('comment', comment)).toMatchObject({ state: status === 200 ? 'approved' : 'pending' })
})

it('asks who is there before anything else', async () => {
  for (const [method, path] of [['GET', '/enquiries/list'], ['GET', addressOf('post')], ['POST', '/moderation/decisions'], ['GET', '/moderation/comments/x']] as const) {
    expect((await cms.fetch(path, { method })).status).toBe(401)
  }
})
