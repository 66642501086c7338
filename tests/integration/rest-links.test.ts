import { resolvedLinks } from '@practice/shared/links/reference'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import { siteResponse } from '@practice/shared/site/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import type { PublicKind, TestDocument } from '../support/documents.js'
import { makeDangling, makeDraft, makePublished, newSlug } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import type { Role } from '../support/staff-of-each-role.js'
import { inviteStaff } from '../support/staff-of-each-role.js'

const siteUrl = 'https://www.practice.example'

let cms: Cms
let owner: Staff

beforeAll(async () => {
  cms = await startCms({ settings: { SITE_URL: siteUrl } })
  owner = await signIn(cms)
})
afterAll(() => cms.stop())

const document = v.nullable(v.object({ documentId: v.string(), title: v.string(), isPublished: v.boolean(), mayOpen: v.boolean() }))
const link = v.object({
  source: v.object({ documentId: v.string(), title: v.string(), mayOpen: v.boolean() }),
  versions: v.array(v.string()),
  address: v.nullable(v.string()),
  text: v.nullable(v.string()),
  target: document,
  heading: v.nullable(v.string()),
  isExternal: v.boolean(),
  problem: v.nullable(v.string()),
})
const linksAnswer = v.object({ out: v.array(link), in: v.array(link) })

const linksOf = async ({ kind, documentId }: { kind: string; documentId: string }, staff = owner) =>
  v.parse(linksAnswer, await (await staff.request('GET', `/links/of/${kind}/${documentId}`)).json())
const problemsOf = async (post: TestDocument) => (await linksOf(post)).out.map(({ address, problem }) => [address, problem])
const reference = ({ kind, documentId }: TestDocument, heading?: string) => `${kind}:${documentId}${heading === undefined ? '' : `#${heading}`}`
const bodyOf = async ({ documentId }: TestDocument) => String((await owner.read('post', documentId)).body)
const writing = (body: string) => makeDraft(owner, 'post', { body })
const readPost = async (slug: string) => v.parse(postResponse, await (await cms.fetch(apiPaths.post(slug))).json())

describe('an address of the site in a text', () => {
  let target: TestDocument
  let former: string
  beforeAll(async () => {
    target = await makePublished(owner, 'post', { title: 'The [stages]' })
    former = target.slug
    await owner.publish('post', target.documentId, { slug: newSlug('renamed') })
  })

  it.each<[string, (path: string) => string, (reference: string) => string]>([
    ['from the root', (path) => `[a](${path})`, (post) => `[a](${post})`],
    ['in full', (path) => `[a](${siteUrl}${path})`, (post) => `[a](${post})`],
    ['without www and over http', (path) => `[a](http://practice.example${path}/)`, (post) => `[a](${post})`],
    ['relative', (path) => `[a](..${path})`, (post) => `[a](${post})`],
    ['with what a campaign adds, and a heading', (path) => `[a](${path}?utm_source=x&fbclid=y#first-part "t")`, (post) => `[a](${post}#first-part "t")`],
    ['as a definition', (path) => `[a][1]\n\n[1]: ${path}`, (post) => `[a][1]\n\n[1]: ${post}`],
    ['in HTML', (path) => `<a href="${path}">a</a>`, (post) => `<a href="${post}">a</a>`],
    ['alone', (path) => `See ${siteUrl}${path}.`, (post) => `See [The \\[stages\\]](${post}).`],
  ])('%s becomes a reference when it is saved', async (_, write, expected) => {
    const post = await writing(write(`/articles/${(await owner.read('post', target.documentId)).slug}`))
    expect(await bodyOf(post)).toBe(expected(reference(target)))
  })

  it('that has been renamed becomes one too', async () => {
    expect(await bodyOf(await writing(`[a](/articles/${former})`))).toBe(`[a](${reference(target)})`)
  })

  it('stays in code, and so does everything else', async () => {
    const body = `\`[a](/articles/${former})\`\r\n\n\t[b](/articles/${former})\n\n[c](/contact?location=x&gclid=1) [d](https://elsewhere.example/articles/${former}) 🌊`
    expect(await bodyOf(await writing(body))).toBe(body.replace('&gclid=1', ''))
  })

  it.each<[PublicKind, string, (slug: string) => string]>([
    ['page', 'body', sitePaths.page],
    ['person', 'bio', sitePaths.person],
    ['location', 'introduction', sitePaths.location],
  ])('of a %s, in the text of a %s', async (kind, field, path) => {
    const linked = await makePublished(owner, kind)
    const { documentId } = await makeDraft(owner, kind, { [field]: `[a](${path(linked.slug)})` })
    expect((await owner.read(kind, documentId))[field]).toBe(`[a](${reference(linked)})`)
  })

  it('that waits for its document becomes a reference when that is published', async () => {
    const slug = newSlug('later')
    const post = await makePublished(owner, 'post', { body: `[soon](/articles/${slug})` })
    expect(await problemsOf(post)).toEqual([[`/articles/${slug}`, 'missing_target']])
    const later = await makePublished(owner, 'post', { slug })
    expect((await readPost(post.slug)).body).toBe(`[soon](${reference(later)})`)
    expect(await problemsOf(post)).toEqual([[reference(later), null]])
  })
})

describe('the link index', () => {
  it('follows what happens to the target', async () => {
    const target = await makeDraft(owner, 'post', { body: '## Part\n\nText.' })
    const post = await makePublished(owner, 'post', { body: `[a](${reference(target)}) [b](${reference(target, 'part')}) [c](${reference(target, 'gone')})` })
    const problems = async () => (await problemsOf(post)).map(([, problem]) => problem).sort()
    expect(await problems()).toEqual(['not_public', 'not_public', 'not_public'])
    await owner.publish('post', target.documentId)
    expect(await problems()).toEqual([null, null, 'missing_heading'].sort())
    expect((await readPost(post.slug)).links).toEqual({ [reference(target)]: { path: `/articles/${target.slug}`, title: expect.any(String) } })
    await owner.publish('post', target.documentId, { body: '## Renamed part\n\nText.' })
    expect(await problems()).toEqual([null, null, 'missing_heading'].sort())
    await owner.unpublish('post', target.documentId)
    expect(await problems()).toEqual(['not_public', 'not_public', 'not_public'])
    expect((await readPost(post.slug)).links).toEqual({})
    await owner.publish('post', target.documentId)
    expect((await linksOf(target)).in).toHaveLength(3)
    await owner.remove('post', target.documentId)
    expect(await problems()).toEqual(['missing_target', 'missing_target', 'missing_target'])
  })

  it('knows the draft and the published text apart', async () => {
    const [one, other] = [await makePublished(owner, 'post'), await makePublished(owner, 'post')]
    const post = await makePublished(owner, 'post', { body: `[a](${reference(one)})` })
    await owner.update('post', post.documentId, { body: `[b](${reference(other)})` })
    const versions = async () => (await linksOf(post)).out.map(({ address, versions }) => [address, versions])
    expect(await versions()).toEqual(expect.arrayContaining([[reference(other), ['draft']], [reference(one), ['published']]]))
    await owner.request('POST', `/content-manager/collection-types/api::post.post/${post.documentId}/actions/discard`, {})
    expect(await versions()).toEqual([[reference(one), ['draft', 'published']]])
    await owner.remove('post', post.documentId)
    expect((await linksOf(one)).in).toEqual([])
  })

  it('names what is wrong, and what is not', async () => {
    const post = await writing('[a](post:nothing) [b](foo:bar) [c](javascript:alert) [d](/nowhere) [e](#lost) [f](#here) [g](https://x.example) [h](mailto:a@x.example) [i](/contact) [j](post:)\n\n## Here')
    expect(Object.fromEntries(await problemsOf(post))).toEqual({
      'post:nothing': 'missing_target', 'foo:bar': 'unknown_scheme', 'javascript:alert': 'unknown_scheme', '/nowhere': 'missing_target',
      '#lost': 'missing_heading', '#here': null, 'https://x.example': null, '/contact': null, 'post:': 'unknown_scheme',
    })
    expect((await linksOf(post)).out.find(({ address }) => address === 'https://x.example')?.isExternal).toBe(true)
  })

  it('notices a link to the page it stands on', async () => {
    const post = await writing('Later.')
    await owner.publish('post', post.documentId, { body: `[a](${reference(post)})` })
    expect(await problemsOf(post)).toEqual([[reference(post), 'self']])
  })

  it('takes two thousand links in one article, and the page asks for them at once', async () => {
    const target = await makePublished(owner, 'post')
    const post = await makeDangling(owner, 'post', 'post', (gone) =>
      Array.from({ length: 2000 }, (_, index) => `[link ${index}](${index % 2 ? reference(target) : `post:${gone}#part-${index}`})`).join('\n\n'),
    )
    expect(Object.keys((await readPost(post.slug)).links)).toEqual([reference(target)])
    expect((await linksOf(post)).out).toHaveLength(500)
    // A thousand broken links would fill the report's first page for the tests that come after.
    await owner.remove('post', post.documentId)
  })

  it('covers the introduction of the site, and menus lead where their pages are now', async () => {
    const [target, page, hidden] = [await makePublished(owner, 'post'), await makePublished(owner, 'page'), await makePublished(owner, 'page')]
    const stored = v.parse(v.object({ data: v.object({ documentId: v.string() }) }), await (await owner.request('GET', '/content-manager/single-types/api::site.site')).json())
    const saved = await owner.request('PUT', '/content-manager/single-types/api::site.site', {
      introduction: `[a](/articles/${target.slug})`,
      navigation: [{ label: 'Page', path: `/${page.slug}` }, { label: 'Hidden', path: `/${hidden.slug}` }, { label: 'Articles', path: '/articles?page=2' }],
    })
    expect(saved.status).toBe(200)
    const slug = newSlug('moved')
    await owner.publish('page', page.documentId, { slug })
    await owner.unpublish('page', hidden.documentId)
    const { introduction, links, navigation } = v.parse(siteResponse, await (await cms.fetch(apiPaths.site())).json())
    expect(v.parse(resolvedLinks, links)[reference(target)]?.path).toBe(`/articles/${target.slug}`)
    expect(introduction).toBe(`[a](${reference(target)})`)
    expect(navigation).toEqual([{ label: 'Page', path: `/${slug}` }, { label: 'Articles', path: '/articles?page=2' }])
    expect((await linksOf({ kind: 'site', documentId: stored.data.documentId })).out).toHaveLength(1)
  })
})

describe('a heading', () => {
  it('that is edited is still reached by its former id', async () => {
    const post = await makePublished(owner, 'post', { body: '## Why it helps\n\nBecause.' })
    await owner.update('post', post.documentId, { body: '## Why therapy helps\n\nBecause.', formerHeadings: { forged: 'x' } })
    expect((await readPost(post.slug)).formerHeadings).toEqual({})
    await owner.publish('post', post.documentId, { body: '## How therapy helps\n\nBecause.' })
    expect((await readPost(post.slug)).formerHeadings).toEqual({ 'why-it-helps': 'how-therapy-helps', 'why-therapy-helps': 'how-therapy-helps' })
  })
})

describe('what takes the place of a document', () => {
  const choose = async (document: TestDocument, replacement: TestDocument | null, staff = owner) =>
    staff.request('POST', '/links/replacement', { kind: document.kind, documentId: document.documentId, replacement: replacement && reference(replacement) })
  const whereIs = async (slug: string): Promise<unknown> => (await cms.fetch(apiPaths.redirect(`/articles/${slug}`))).json()

  it('gets its readers and its links, until the document is published again', async () => {
    const [old, instead] = [await makePublished(owner, 'post'), await makePublished(owner, 'page')]
    const post = await makePublished(owner, 'post', { body: `[a](${reference(old)})` })
    const before: unknown = await (await owner.request('GET', `/links/before-delete/post/${old.documentId}`)).json()
    expect(before).toMatchObject({ incomingCount: 1, addresses: [`/articles/${old.slug}`], replacement: null })
    expect((await choose(old, instead)).status).toBe(200)
    await owner.unpublish('post', old.documentId)
    expect(await whereIs(old.slug)).toEqual({ status: 301, location: `/${instead.slug}` })
    expect((await readPost(post.slug)).links[reference(old)]?.path).toBe(`/${instead.slug}`)
    expect(await problemsOf(post)).toEqual([[reference(old), null]])
    await owner.publish('post', old.documentId)
    await owner.unpublish('post', old.documentId)
    expect(await whereIs(old.slug)).toMatchObject({ status: 410 })
    expect(await problemsOf(post)).toEqual([[reference(old), 'not_public']])
  })

  it('never leads to another replacement, nor in a circle', async () => {
    const [first, second, third] = [await makePublished(owner, 'post'), await makePublished(owner, 'post'), await makePublished(owner, 'post')]
    await choose(first, second)
    await owner.remove('post', first.documentId)
    await choose(second, third)
    await owner.unpublish('post', second.documentId)
    expect(await whereIs(first.slug)).toEqual({ status: 301, location: `/articles/${third.slug}` })
    expect((await choose(third, second)).status).toBe(400)
    expect((await choose(third, third)).status).toBe(400)
    expect((await choose(third, null)).status).toBe(200)
    await owner.remove('post', third.documentId)
    expect(await whereIs(first.slug)).toMatchObject({ status: 410 })
  })
})

describe('in the admin', () => {
  const staffOf = async (role: Exclude<Role, 'owner'>) => (await inviteStaff(cms, owner, role)).staff

  it('a clinician learns titles of others’ articles and never what their drafts say', async () => {
    const clinician = await staffOf('clinician')
    const own = await makePublished(clinician, 'post')
    const others = await makeDraft(owner, 'post', { title: 'A title', body: `[secret words](${reference(own)})` })
    const [incoming] = (await linksOf(own, clinician)).in
    expect(incoming).toMatchObject({ source: { title: 'A title', mayOpen: false }, address: null, text: null, versions: ['draft'] })
    expect((await clinician.request('GET', `/links/of/post/${others.documentId}`)).status).toBe(404)
    expect((await clinician.request('GET', '/links/report')).status).toBe(403)
    expect((await clinician.request('POST', '/links/replacement', { kind: 'post', documentId: others.documentId, replacement: null })).status).toBe(404)
    expect((await clinician.request('POST', '/links/slug-owner', { kind: 'post', slug: 'x', documentId: others.documentId })).status).toBe(404)
    await owner.publish('post', others.documentId)
    expect((await linksOf(own, clinician)).in[0]).toMatchObject({ text: 'secret words' })
  })

  it('an editor sees everything that is wrong on the site, and the front desk nothing', async () => {
    const [editor, frontDesk] = [await staffOf('editor'), await staffOf('front desk')]
    let nothing = ''
    await makeDangling(owner, 'post', 'post', (gone) => `[a](${(nothing = `post:${gone}`)}) [b](https://x.example)`)
    const report = async (query: string): Promise<unknown> => (await editor.request('GET', `/links/report?${query}`)).json()
    expect(await report('problem=missing_target')).toMatchObject({ links: expect.arrayContaining([expect.objectContaining({ address: nothing })]), external: { isChecked: false } })
    expect(await report('list=external')).toMatchObject({ links: expect.arrayContaining([expect.objectContaining({ address: 'https://x.example', isExternal: true })]) })
    expect((await editor.request('GET', '/links/report?problem=odd')).status).toBe(400)
    for (const path of ['/links/report', '/links/of/post/x']) expect((await frontDesk.request('GET', path)).status).toBe(403)
  })
})
