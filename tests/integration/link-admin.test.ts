import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import type { TestDocument } from '../support/documents.js'
import { makeDangling, makeDraft, makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import type { StaffOfEachRole } from '../support/staff-of-each-role.js'
import { inviteStaff } from '../support/staff-of-each-role.js'
import { waitUntil } from '../support/wait-until.js'

let cms: Cms
let staff: StaffOfEachRole
let written: { inDraft: TestDocument; inPublic: TestDocument }

beforeAll(async () => {
  // Every address of another site in this file is one that is refused before anything is sent.
  cms = await startCms({ settings: { CHECK_EXTERNAL_LINKS: 'true' } })
  const owner = await signIn(cms)
  const invite = async (role: 'editor' | 'clinician' | 'front desk') => (await inviteStaff(cms, owner, role)).staff
  staff = { owner, editor: await invite('editor'), clinician: await invite('clinician'), 'front desk': await invite('front desk') }
  const inDraft = await makeDraft(owner, 'post', { body: '[unsaid](http://10.8.8.8/)' })
  written = { inDraft, inPublic: await makePublished(owner, 'post', { body: '[said](http://10.9.9.9/)' }) }
})
afterAll(() => cms.stop())

const document = v.looseObject({ title: v.string(), isPublished: v.boolean(), mayOpen: v.boolean() })
const link = v.looseObject({
  source: document,
  versions: v.array(v.string()),
  address: v.nullable(v.string()),
  text: v.nullable(v.string()),
  target: v.nullable(document),
  problem: v.nullable(v.string()),
  answer: v.nullable(v.object({ said: v.string(), checkedAt: v.string() })),
})
const linksOf = v.object({ in: v.array(link), out: v.array(link) })
const report = v.object({
  links: v.array(link),
  pagination: v.object({ page: v.number(), pageCount: v.number(), total: v.number() }),
  counts: v.record(v.string(), v.number()),
  external: v.object({ isChecked: v.boolean(), lastCheckedAt: v.nullable(v.string()) }),
})

const readReport = async (query = '', who: Staff = staff.editor) => v.parse(report, await (await who.request('GET', `/links/report${query}`)).json())
const readLinks = async (who: Staff, { kind, documentId }: TestDocument) => v.parse(linksOf, await (await who.request('GET', `/links/of/${kind}/${documentId}`)).json())
const linkTo = ({ kind, documentId }: TestDocument, heading = '') => `[words](${kind}:${documentId}${heading})`
const from = (links: v.InferOutput<typeof link>[], { slug }: TestDocument) => links.filter(({ source }) => source.title === `Title of ${slug}`)

describe('the report of all links', () => {
  it('is for editors and the owner', async () => {
    const statuses = await Promise.all(Object.values(staff).map(async (who: Staff) => (await who.request('GET', '/links/report')).status))
    expect(Object.fromEntries(Object.keys(staff).map((role, index) => [role, statuses[index]]))).toEqual({ owner: 200, editor: 200, clinician: 403, 'front desk': 403 })
    expect((await cms.fetch('/links/report')).status).toBe(401)
  })

  it('counts a link once that stands in the draft and in the published version', async () => {
    const before = (await readReport()).counts
    const target = await makePublished(staff.editor, 'post')
    const source = await makeDangling(staff.editor, 'post', 'post', (ghost) => `${linkTo(target, '#no-such-heading')} and [a ghost](post:${ghost})`)
    const { links, counts } = await readReport()
    expect(from(links, source).map(({ problem, versions }) => [problem, versions])).toEqual([
      ['missing_heading', ['draft', 'published']],
      ['missing_target', ['draft', 'published']],
    ])
    expect(counts).toEqual({ ...before, missing_heading: before.missing_heading! + 1, missing_target: before.missing_target! + 1 })
  })

  it('shows only what it is asked for', async () => {
    const hidden = await makeDraft(staff.editor, 'post')
    const source = await makeDangling(staff.editor, 'post', 'post', (ghost) => `${linkTo(hidden)} [a ghost](post:${ghost}) [a site](https://192.168.7.7/)`)
    const problemsAt = async (query: string) => from((await readReport(query)).links, source).map(({ problem }) => problem)
    expect(await problemsAt('?problem=not_public')).toEqual(['not_public'])
    expect(await problemsAt('?list=external')).toEqual([null])
    expect(await problemsAt('?list=all')).toEqual(['not_public', 'missing_target', null])
  })

  it('comes in pages', async () => {
    const source = await makeDangling(staff.editor, 'post', 'post', (ghost) => Array.from({ length: 60 }, (_, index) => `[ghost](post:${ghost}#part-${index})`).join(' '))
    const { pagination } = await readReport('?problem=missing_target')
    expect(pagination).toMatchObject({ page: 1, pageCount: Math.ceil(pagination.total / 50) })
    const pages = Array.from({ length: pagination.pageCount }, (_, index) => index + 1)
    const found = await Promise.all(pages.map(async (page) => (await readReport(`?problem=missing_target&page=${page}`)).links))
    expect(found.map((links) => links.length).slice(0, -1)).toEqual(pages.slice(0, -1).map(() => 50))
    expect(new Set(from(found.flat(), source).map(({ address }) => address)).size).toBe(60)
  })

  it.each(['?page=0', '?problem=everything', '?list=some', '?sort=id'])('refuses %s', async (query) => {
    const response = await staff.editor.request('GET', `/links/report${query}`)
    expect([response.status, (await readError(response)).fields.length]).toEqual([400, 1])
  })
})

describe('a clinician', () => {
  it('learns from whose posts an own one is linked, and nothing of what others keep in drafts', async () => {
    const own = await makePublished(staff.clinician, 'post')
    const live = await makePublished(staff.editor, 'post', { body: `[public words](post:${own.documentId})` })
    const hidden = await makeDraft(staff.editor, 'post', { body: `[private words](post:${own.documentId}#private)` })
    const { in: incoming } = await readLinks(staff.clinician, own)
    expect(from(incoming, live)).toMatchObject([{ text: 'public words', source: { isPublished: true, mayOpen: false } }])
    expect(from(incoming, hidden)).toMatchObject([{ text: null, address: null, heading: null, source: { isPublished: false, mayOpen: false } }])
    expect(JSON.stringify(incoming)).not.toContain('private')
    expect(from((await readLinks(staff.editor, own)).in, hidden)).toMatchObject([{ text: 'private words', source: { mayOpen: true } }])
  })

  it('may open what everybody may read', async () => {
    const page = await makePublished(staff.editor, 'page')
    const own = await makePublished(staff.clinician, 'post', { body: linkTo(page) })
    expect((await readLinks(staff.clinician, own)).out).toMatchObject([{ target: { mayOpen: true }, problem: null }])
  })

  it.each([
    ['GET', (id: string) => `/links/of/post/${id}`],
    ['GET', (id: string) => `/links/before-delete/post/${id}`],
    ['POST', () => '/links/replacement'],
    ['POST', () => '/links/slug-owner'],
  ] as const)('has no part in the links of a post of a colleague: %s %s', async (method, path) => {
    const { documentId, slug } = await makePublished(staff.editor, 'post')
    const body = path('').endsWith('replacement') ? { kind: 'post', documentId, replacement: null } : { kind: 'post', documentId, slug }
    expect((await staff.clinician.request(method, path(documentId), method === 'POST' ? body : undefined)).status).toBe(404)
  })

  it('finds only public pages to send readers to', async () => {
    const [live, draft] = [await makePublished(staff.editor, 'post', { title: 'Instead, live' }), await makeDraft(staff.editor, 'post', { title: 'Instead, draft' })]
    const find = async (query: string): Promise<unknown> => (await staff.clinician.request('GET', `/links/targets?kind=post&words=Instead${query}`)).json()
    expect(await find('&only=published')).toEqual({ targets: [{ documentId: live.documentId, title: 'Instead, live', isPublished: true }] })
    expect(await find('')).toMatchObject({ targets: [{ documentId: draft.documentId }, { documentId: live.documentId }] })
    expect((await staff.clinician.request('GET', '/links/targets?kind=post&only=drafts')).status).toBe(400)
  })
})

describe('the sections that a link can lead to', () => {
  const sectionsOf = async (who: Staff, { kind, documentId }: TestDocument) => (await who.request('GET', `/links/sections?reference=${kind}:${documentId}`)).json()

  it('are those that readers see, by the ids of the page', async () => {
    const post = await makePublished(staff.editor, 'post', { body: '## Why now?\n\nWords.\n\n### Why now?' })
    await staff.editor.update('post', post.documentId, { body: '## Not yet public' })
    expect(await sectionsOf(staff.clinician, post)).toEqual({ sections: [{ id: 'why-now', text: 'Why now?' }, { id: 'why-now-1', text: 'Why now?' }] })
  })

  it('of a draft are told to who may read it', async () => {
    const draft = await makeDraft(staff.editor, 'post', { body: '## Private words' })
    expect(await sectionsOf(staff.editor, draft)).toEqual({ sections: [{ id: 'private-words', text: 'Private words' }] })
    expect(await sectionsOf(staff.clinician, draft)).toEqual({ sections: [] })
    expect((await staff['front desk'].request('GET', `/links/sections?reference=post:${draft.documentId}`)).status).toBe(403)
    expect((await staff.editor.request('GET', '/links/sections?reference=javascript:x')).status).toBe(400)
  })
})

it('gives the front desk no part in links', async () => {
  const { documentId } = await makePublished(staff.editor, 'location')
  expect((await staff['front desk'].request('GET', `/links/of/location/${documentId}`)).status).toBe(403)
})

it('asks another site about an address that readers see, and never about one that only a draft has', async () => {
  const answersOf = async (document: TestDocument) => (await readLinks(staff.editor, document)).out.map(({ answer }) => answer?.said)
  await waitUntil('the public link is checked', async () => (await answersOf(written.inPublic))[0] === 'private address')
  expect(await answersOf(written.inDraft)).toEqual([undefined])
  expect((await readReport('?list=external')).external).toEqual({ isChecked: true, lastCheckedAt: expect.any(String) })
})
