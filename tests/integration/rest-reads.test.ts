import { readdirSync } from 'node:fs'
import path from 'node:path'
import { categoryListResponse, categoryResponse } from '@practice/shared/categories/contract'
import { locationListResponse, locationResponse } from '@practice/shared/locations/contract'
import { pageResponse } from '@practice/shared/pages/contract'
import { apiPaths } from '@practice/shared/paths'
import { pictureResponse } from '@practice/shared/pictures/contract'
import { personListResponse, personResponse } from '@practice/shared/people/contract'
import type { Post } from '@practice/shared/posts/contract'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import type { SearchText } from '@practice/shared/search/contract'
import { searchSettingsResponse, searchTextsResponse } from '@practice/shared/search/contract'
import { siteResponse } from '@practice/shared/site/contract'
import { sitemapResponse } from '@practice/shared/sitemap/contract'
import sharp from 'sharp'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readError } from '../support/api-error.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import type { TestDocument } from '../support/documents.js'
import { connect, makeDangling, makeDraft, makePublished } from '../support/documents.js'
import { addPicture, changePicture } from '../support/pictures.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let staff: Staff
let category: TestDocument
let person: TestDocument
let location: TestDocument
let post: TestDocument
let page: TestDocument

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
  category = await makePublished(staff, 'category')
  location = await makePublished(staff, 'location', { enquiryInbox: 'inbox-secret@example.com' })
  person = await makePublished(staff, 'person', { locations: connect(location), languages: 'English\nSpanish\n' })
  page = await makePublished(staff, 'page')
  post = await makePublished(staff, 'post', { category: connect(category), authors: connect(person), reviewer: connect(person) })
})
afterAll(() => cms.stop())

const read = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> => {
  const response = await cms.fetch(path)
  expect(response.status).toBe(200)
  return v.parse(schema, await response.json())
}
const readPost = (slug: string): Promise<Post> => read(apiPaths.post(slug), postResponse)
const statusOf = async (path: string) => (await cms.fetch(path)).status

describe('everything published is read in the shape of the contract', () => {
  it.each([
    ['the site', () => apiPaths.site(), siteResponse],
    ['posts', () => apiPaths.posts(), postListResponse],
    ['posts of a category', () => apiPaths.posts({ category: category.slug }), postListResponse],
    ['posts of an author', () => apiPaths.posts({ author: person.slug }), postListResponse],
    ['a post', () => apiPaths.post(post.slug), postResponse],
    ['categories', () => apiPaths.categories(), categoryListResponse],
    ['a category', () => apiPaths.category(category.slug), categoryResponse],
    ['people', () => apiPaths.people(), personListResponse],
    ['a person', () => apiPaths.person(person.slug), personResponse],
    ['locations', () => apiPaths.locations(), locationListResponse],
    ['a location', () => apiPaths.location(location.slug), locationResponse],
    ['a page', () => apiPaths.page(page.slug), pageResponse],
    ['the sitemap', () => apiPaths.sitemap(), sitemapResponse],
  ])('%s', async (_what, path, schema) => {
    await read(path(), schema)
  })

  it('and nothing private is in any of it', async () => {
    const addresses = [apiPaths.site(), apiPaths.posts(), apiPaths.post(post.slug), apiPaths.people(), apiPaths.person(person.slug), apiPaths.location(location.slug)]
    const texts = await Promise.all(addresses.map(async (address) => (await cms.fetch(address)).text()))
    for (const text of texts) expect(text).not.toMatch(/inbox-secret|createdBy|updatedBy|"id"|documentId|owner@example\.com|"user"/)
  })
})

describe('the texts of the site in another language', () => {
  const settings = '/content-manager/single-types/api::site.site'
  const spanish = {
    tagline: 'Psicoterapia en español', promise: 'Escuchamos.', crisisMessage: 'Hay apoyo.', callToActionTitle: '¿Hablamos?', callToActionText: 'Escríbanos.', callToActionLabel: 'Escríbanos',
    contactIntroduction: 'Use este formulario.', contactAdvice: 'Sin detalles clínicos.', responseTime: 'pronto', defaultDescription: 'Psicoterapia.',
    navigation: [{ label: 'Ubicaciones', path: '/locations' }, { label: 'Artículos', path: '/articles' }],
  }

  it('are there when somebody has written them, beside the first ones, and share what has no language', async () => {
    expect(await statusOf(apiPaths.site('es'))).toBe(404)
    const before = await read(apiPaths.site(), siteResponse)
    expect(before.languages).toEqual(['en'])
    expect((await staff.request('PUT', `${settings}?locale=es`, spanish)).status).toBe(200)
    const inSpanish = await read(apiPaths.site('es'), siteResponse)
    expect(inSpanish).toMatchObject({
      languages: ['en', 'es'], tagline: spanish.tagline, practiceName: before.practiceName, commentsOpen: before.commentsOpen,
      navigation: [{ label: 'Ubicaciones', path: '/es/locations' }, { label: 'Artículos', path: '/es/articles' }],
    })
    expect(await read(apiPaths.site(), siteResponse)).toEqual({ ...before, languages: ['en', 'es'] })
    expect((await staff.request('PUT', settings, { practiceName: 'Another name' })).status).toBe(200)
    expect((await read(apiPaths.site('es'), siteResponse)).practiceName).toBe('Another name')
  })

  it.each(['/api/site?language=fr', '/api/site?language=', '/api/site?locale=es', '/api/site?language=es&language=en', '/api/sitemap?language=es', '/api/locations?locale=*'])('%s is refused', async (path) => {
    expect(await statusOf(path)).toBe(400)
  })
})

describe('a post', () => {
  it('names its category, authors and reviewer', async () => {
    const answer = await readPost(post.slug)
    expect(answer.category?.slug).toBe(category.slug)
    expect([...answer.authors, answer.reviewer].map((someone) => someone?.slug)).toEqual([person.slug, person.slug])
  })

  it('says what license its authors and reviewer hold, and who supervises them', async () => {
    const license = { licenseType: 'Licensed Clinical Social Worker', licenseState: 'California' }
    const supervisor = await makePublished(staff, 'person', { ...license, licenseNumber: '12345', credentials: 'LCSW' })
    const associate = await makePublished(staff, 'person', { ...license, supervisor: connect(supervisor) })
    const { slug } = await makePublished(staff, 'post', { authors: connect(associate), reviewer: connect(supervisor) })
    const answer = await readPost(slug)
    expect(answer.authors[0]).toMatchObject({
      license: { type: license.licenseType, state: 'California', number: null },
      supervisor: { name: `Person ${supervisor.slug}`, slug: supervisor.slug, credentials: 'LCSW' },
    })
    expect(answer.reviewer).toMatchObject({ license: { number: '12345' }, supervisor: null })
  })

  it('does not name a supervisor whose own page is not public', async () => {
    const supervisor = await makePublished(staff, 'person')
    const associate = await makePublished(staff, 'person', { supervisor: connect(supervisor) })
    const { slug } = await makePublished(staff, 'post', { authors: connect(associate) })
    await staff.unpublish('person', supervisor.documentId)
    expect((await readPost(slug)).authors.map((author) => author.supervisor)).toEqual([null])
    expect((await read(apiPaths.person(associate.slug), personResponse)).supervisor).toBeNull()
  })

  it('resolves links to what is public, and only that', async () => {
    const draft = await makeDraft(staff, 'page')
    const { slug } = await makeDangling(
      staff, 'post', 'person',
      (nobody) => `[a](post:${post.documentId}#x) [b](location:${location.documentId}) [c](page:${draft.documentId}) [d](person:${nobody})`,
    )
    expect((await readPost(slug)).links).toEqual({
      [`post:${post.documentId}`]: { path: `/articles/${post.slug}`, title: `Title of ${post.slug}` },
      [`location:${location.documentId}`]: { path: `/locations/${location.slug}`, title: `Place ${location.slug}` },
    })
  })

  it('is related to others of its category that it does not link to, then to the newest', async () => {
    const ownCategory = await makePublished(staff, 'category')
    const near = await makePublished(staff, 'post', { category: connect(ownCategory) })
    const linked = await makePublished(staff, 'post', { category: connect(ownCategory) })
    const hidden = await makeDraft(staff, 'post', { category: connect(ownCategory) })
    const { slug } = await makePublished(staff, 'post', { category: connect(ownCategory), body: `[see](post:${linked.documentId})` })
    const related = (await readPost(slug)).related.map((summary) => summary.slug)
    expect(related[0]).toBe(near.slug)
    expect(related).toHaveLength(3)
    for (const absent of [slug, linked.slug, hidden.slug]) expect(related).not.toContain(absent)
  })

  it('is related to what links to it and to what is about the same', async () => {
    const ownCategory = await makePublished(staff, 'category')
    const make = (title: string, fields: object = {}) => makePublished(staff, 'post', { title, excerpt: 'Nothing more.', category: connect(ownCategory), ...fields })
    const { slug, documentId } = await make('Sleep and worry')
    const alike = await make('Worries that keep us from sleeping')
    const linking = await make('Of another topic', { category: null, body: `[see](post:${documentId})` })
    await make('About something else')
    await make('About something else again')
    expect((await readPost(slug)).related.slice(0, 2).map((summary) => summary.slug)).toEqual([alike.slug, linking.slug])
  })

  it('shows first what an editor pinned, in that order, as soon as and as long as it is public and not linked in the text', async () => {
    const [first, second, linked] = [await makeDraft(staff, 'post'), await makePublished(staff, 'post'), await makePublished(staff, 'post')]
    const pinning = await makePublished(staff, 'post', { body: `[see](post:${linked.documentId})`, pinned: connect(first, linked, second) })
    const firstRelated = async () => (await readPost(pinning.slug)).related.slice(0, 2).map((summary) => summary.slug)
    expect((await firstRelated())[0]).toBe(second.slug)
    await staff.publish('post', first.documentId)
    expect(await firstRelated()).toEqual([first.slug, second.slug])
    await staff.unpublish('post', first.documentId)
    expect((await firstRelated())[0]).toBe(second.slug)
    await staff.publish('post', first.documentId)
    expect(await firstRelated()).toEqual([first.slug, second.slug])
    await staff.remove('post', second.documentId)
    expect((await firstRelated())[0]).toBe(first.slug)
    await staff.publish('post', pinning.documentId, { pinned: { disconnect: [{ documentId: first.documentId }] }, title: 'Pins nothing' })
    expect(await firstRelated()).not.toContain(linked.slug)
  })

  it('cannot pin itself, nor more than readers are shown', async () => {
    const others = [await makeDraft(staff, 'post'), await makeDraft(staff, 'post'), await makeDraft(staff, 'post'), await makeDraft(staff, 'post')]
    const { documentId } = others[0]!
    const pin = (...documents: typeof others) =>
      staff.request('PUT', `/content-manager/collection-types/api::post.post/${documentId}`, { pinned: connect(...documents) })
    for (const refused of [await pin(others[0]!), await pin(...others.slice(1), await makeDraft(staff, 'post'))]) {
      expect(refused.status).toBe(400)
      expect(JSON.stringify(await refused.json())).toContain('"path":["pinned"]')
    }
    expect((await pin(...others.slice(1))).status).toBe(200)
  })

  it('is listed by its display date when the author set one', async () => {
    const ownCategory = await makePublished(staff, 'category')
    const [first, second, third] = [
      await makePublished(staff, 'post', { category: connect(ownCategory), displayDate: '2020-01-02T00:00:00.000Z' }),
      await makePublished(staff, 'post', { category: connect(ownCategory) }),
      await makePublished(staff, 'post', { category: connect(ownCategory), displayDate: '2019-01-02T00:00:00.000Z' }),
    ]
    const { posts, pagination } = await read(apiPaths.posts({ category: ownCategory.slug }), postListResponse)
    expect(posts.map(({ slug }) => slug)).toEqual([second.slug, first.slug, third.slug])
    expect(posts[1]?.publishedOn).toBe('2020-01-02T00:00:00.000Z')
    expect(pagination).toEqual({ page: 1, pageCount: 1, total: 3 })
  })

  it('is in the list of featured posts only when it is featured', async () => {
    const featured = await makePublished(staff, 'post', { featured: true })
    const slugs = (await read(apiPaths.posts({ featured: 'true' }), postListResponse)).posts.map(({ slug }) => slug)
    expect(slugs).toEqual([featured.slug])
  })
})

describe('the sitemap', () => {
  const paths = async () => (await read(apiPaths.sitemap(), sitemapResponse)).documents.map(({ path }) => path)

  it('names what is public and since when, and nothing else', async () => {
    const draft = await makeDraft(staff, 'post')
    const { documents } = await read(apiPaths.sitemap(), sitemapResponse)
    const { updatedOn } = await readPost(post.slug)
    expect(documents).toContainEqual({ path: `/articles/${post.slug}`, updatedOn, picture: null, translations: [] })
    for (const path of [`/topics/${category.slug}`, `/people/${person.slug}`, `/locations/${location.slug}`, `/${page.slug}`]) expect(await paths()).toContain(path)
    expect(await paths()).not.toContain(`/articles/${draft.slug}`)
    const withdrawn = await makePublished(staff, 'page')
    await staff.unpublish('page', withdrawn.documentId)
    expect(await paths()).not.toContain(`/${withdrawn.slug}`)
  })
})

describe('a picture', () => {
  const stripes = () => sharp({ create: { width: 1200, height: 800, channels: 3, background: '#3a7050' } }).jpeg().toBuffer()
  const asSite = (path: string) => cms.fetch(path, { headers: { 'x-web-secret': cms.settings.WEB_TO_CMS_SECRET ?? '', 'x-client-address': '127.0.0.1' } })

  it('is named by what can be seen, beside an article, in its text and in the sitemap', async () => {
    const { id, url } = await addPicture(staff, cms, await stripes(), 'A green field')
    const hash = path.basename(url, '.jpg')
    const { slug } = await makePublished(staff, 'post', { cover: id, body: `![Field](${url}) ![Gone](/uploads/gone.png)` })
    const { cover, body } = await readPost(slug)
    expect(cover).toEqual({ name: expect.stringMatching(new RegExp(`^${hash}-1200x800-[0-9a-f]{8}$`)), width: 1200, height: 800, alt: 'A green field' })
    expect(body).toBe(`![Field](/pictures/${cover?.name}/whole-1200.jpg) ![Gone](/uploads/gone.png)`)
    const { documents } = await read(apiPaths.sitemap(), sitemapResponse)
    expect(documents.find((document) => document.path === `/articles/${slug}`)?.picture).toBe(`/pictures/${cover?.name}/whole-1200.jpg`)

    const ofSite = async () => v.parse(pictureResponse, await (await asSite(apiPaths.picture(hash))).json())
    expect(await ofSite()).toEqual({ name: cover?.name, original: url, focus: { x: 0.5, y: 0.5 } })
    expect((await readError(await cms.fetch(apiPaths.picture(hash)))).code).toBe('not_found')

    await changePicture(staff, cms, id, { focalPoint: { x: 20, y: 70 } })
    expect((await ofSite()).focus).toEqual({ x: 0.2, y: 0.7 })
    expect((await readPost(slug)).cover?.name).not.toBe(cover?.name)

    expect((await staff.request('DELETE', `/upload/files/${id}`)).ok).toBe(true)
    expect(await readPost(slug)).toMatchObject({ cover: null, body: `![Field](${url}) ![Gone](/uploads/gone.png)` })
    expect((await readError(await asSite(apiPaths.picture(hash)))).code).toBe('not_found')
    expect(readdirSync(path.join(cms.dataFolder, 'public', 'uploads')).filter((name) => name.includes(hash))).toEqual([])
  })
})

describe('a draft cannot be reached', () => {
  it.each(['post', 'category', 'person', 'location', 'page'] as const)('%s', async (kind) => {
    const { slug } = await makeDraft(staff, kind)
    const address = kind === 'post' || kind === 'category' || kind === 'person' || kind === 'location' || kind === 'page' ? apiPaths[kind](slug) : ''
    expect((await readError(await cms.fetch(address))).code).toBe('not_found')
  })

  it('nor its comments, its place in lists, or the changes that wait in it', async () => {
    const draft = await makeDraft(staff, 'post', { title: 'Wholly unfinished', category: connect(category), authors: connect(person) })
    const waiting = await makePublished(staff, 'post')
    await staff.update('post', waiting.documentId, { title: 'Wholly unfinished too', body: 'Not yet.' })
    const addresses = [apiPaths.posts(), apiPaths.posts({ category: category.slug }), apiPaths.posts({ author: person.slug }), apiPaths.post(waiting.slug)]
    for (const address of addresses) expect(await (await cms.fetch(address)).text()).not.toMatch(/Wholly unfinished|Not yet/)
    expect(await statusOf(apiPaths.postComments(draft.slug))).toBe(404)
  })

  it('and what was withdrawn is gone from bylines, links and counts, and back when it is published again', async () => {
    const [author, topic] = [await makePublished(staff, 'person'), await makePublished(staff, 'category')]
    const fields = { authors: connect(author), category: connect(topic), body: `[who](person:${author.documentId})` }
    const own = await makePublished(staff, 'post', fields)
    await staff.unpublish('person', author.documentId)
    const without = await readPost(own.slug)
    expect([without.authors, without.links]).toEqual([[], {}])
    await staff.publish('person', author.documentId)
    expect((await readPost(own.slug)).authors.map(({ slug }) => slug)).toEqual([author.slug])
    await staff.unpublish('post', own.documentId)
    expect((await read(apiPaths.category(topic.slug), categoryResponse)).postCount).toBe(0)
  })
})

const tricks = [
  'status=draft', 'status=published', 'publicationState=preview', 'publicationFilter=all', 'hasPublishedVersion=true',
  'filters[title][$contains]=a', 'filters[createdBy][email][$startsWith]=a', 'filters[$or][0][body][$containsi]=a', 'where[id]=1', 'lookup[id]=1',
  'sort=createdBy.email', 'sort[0]=title', 'populate=*', 'populate[createdBy]=true', 'populate[category][populate]=posts', 'fields=*', 'fields[0]=body',
  '_q=owner', 'locale=en', 'pagination[pageSize]=1000', 'pageSize=1000', 'limit=-1', 'start=1', 'page[0]=1', '__proto__[x]=1', 'constructor=1', 'Page=1',
]

describe('parameters that Strapi would take are refused by name', () => {
  const addresses = () => [
    apiPaths.posts(), apiPaths.post(post.slug), apiPaths.postComments(post.slug), apiPaths.categories(), apiPaths.category(category.slug), apiPaths.people(),
    apiPaths.person(person.slug), apiPaths.locations(), apiPaths.location(location.slug), apiPaths.page(page.slug), apiPaths.site(), apiPaths.ready(),
    '/api/redirects', '/api/form-token',
  ]

  it.each(tricks)('%s', async (trick) => {
    for (const address of addresses()) {
      const { code, fields } = await readError(await cms.fetch(`${address}?${trick}`))
      expect([code, fields.map(({ field }) => field)], address).toEqual(['unknown_parameter', [trick.slice(0, trick.indexOf('='))]])
    }
  })

  it.each([
    ['page=0', 'page'], ['page=-1', 'page'], ['page=1.5', 'page'], ['page=abc', 'page'], ['page=501', 'page'], ['page=1&page=2', 'page'],
    ['category=../x', 'category'], ['category=A', 'category'], ['author=%00', 'author'], ['featured=false', 'featured'], ['featured=', 'featured'],
  ])('a bad value, %s, is refused by name too', async (query, field) => {
    const { code, fields } = await readError(await cms.fetch(`/api/posts?${query}`))
    expect([code, fields.map((error) => error.field)]).toEqual(['invalid_input', [field]])
  })

  it('a page after the last one is empty, not an error', async () => {
    expect((await read('/api/posts?page=500', postListResponse)).posts).toEqual([])
  })
})

describe('what can be found', () => {
  const asSite = () => ({ headers: { 'x-web-secret': cms.settings.WEB_TO_CMS_SECRET ?? '' } })
  const texts = async (which: Parameters<typeof apiPaths.searchTexts>[0] = {}) => {
    const response = await cms.fetch(apiPaths.searchTexts(which), asSite())
    expect(response.status).toBe(200)
    return v.parse(searchTextsResponse, await response.json())
  }
  const everything = async (): Promise<SearchText[]> => {
    const found: SearchText[] = []
    for (let after: string | undefined; ; ) {
      const { texts: some, next } = await texts({ after })
      found.push(...some)
      if (next === null) return found
      after = next
    }
  }

  it('is every published document once, as its page shows it', async () => {
    const found = await everything()
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    expect(found.find(({ path }) => path === `/articles/${post.slug}`)).toEqual({
      key: `post:${post.documentId}`,
      language: 'en',
      kind: 'post',
      path: `/articles/${post.slug}`,
      title: `Title of ${post.slug}`,
      summary: 'An excerpt.',
      names: `Category ${category.slug}\nPerson ${person.slug}`,
      headings: '',
      text: 'A body.',
      tags: [`post:${post.documentId}`, `category-card:${category.documentId}`, `person-card:${person.documentId}`],
    })
    for (const { kind, documentId } of [category, person, location, page]) expect(found.map(({ key }) => key)).toContain(`${kind}:${documentId}`)
    expect(JSON.stringify(found)).not.toMatch(/inbox-secret|createdBy|owner@example\.com/)
  })

  it('is the words of a text without its markup', async () => {
    const body = '## A heading\n\nSome **bold** words and [a link](post:POST).\n\n> [!URGENT] Today'.replace('POST', post.documentId)
    const { documentId } = await makePublished(staff, 'post', { body })
    const [text] = (await texts({ of: `post:${documentId}` })).texts
    expect(text).toMatchObject({ headings: 'A heading', text: 'Some bold words and a link.\nToday' })
  })

  it('is not a draft, nor what was withdrawn, nor what is changed and not published yet', async () => {
    const draft = await makeDraft(staff, 'post')
    const withdrawn = await makePublished(staff, 'page')
    await staff.unpublish('page', withdrawn.documentId)
    const changed = await makePublished(staff, 'page', { body: 'As published.' })
    await staff.update('page', changed.documentId, { body: 'Not yet.' })
    const of = [draft, withdrawn, changed].map(({ kind, documentId }) => `${kind}:${documentId}`).join(',')
    expect((await texts({ of })).texts.map(({ text }) => text)).toEqual(['As published.'])
    expect((await everything()).map(({ key }) => key)).not.toContain(`post:${draft.documentId}`)
  })

  it('comes a part at a time, with nothing twice and nothing missing', async () => {
    const all = await everything()
    const middle = all[Math.floor(all.length / 2)]
    const { texts: rest } = await texts({ after: middle?.key })
    expect(rest.map(({ key }) => key)).toEqual(all.slice(all.findIndex(({ key }) => key === middle?.key) + 1, all.length).map(({ key }) => key).slice(0, rest.length))
  })

  it.each([[apiPaths.searchTexts()], [apiPaths.searchSettings()]])('is told to the site process alone: %s', async (path) => {
    expect((await readError(await cms.fetch(path))).code).toBe('not_found')
  })

  it.each(['?after=x', '?of=nothing:here', '?of=fr:post:a', '?of=en:post:a', '?of=', '?status=draft', '?of=post:a&of=post:b'])('is not told to a question that nobody asks: %s', async (query) => {
    expect((await cms.fetch(`/api/search-texts${query}`, asSite())).status).toBe(400)
  })

  it('has words that mean the same, which the practice can change', async () => {
    const settings = async () => v.parse(searchSettingsResponse, await (await cms.fetch(apiPaths.searchSettings(), asSite())).json()).synonyms
    expect((await settings()).flat()).toContain('low mood')
    const site = '/content-manager/single-types/api::site.site'
    await staff.request('PUT', site, { searchSynonyms: 'penguin, pinguin\nalone' })
    try {
      expect(await settings()).toEqual([['penguin', 'pinguin']])
    } finally {
      await staff.request('PUT', site, { searchSynonyms: null })
    }
    expect((await settings()).flat()).toContain('low mood')
  })
})
