import { categoryListResponse, categoryResponse } from '@practice/shared/categories/contract'
import { tagsHeader } from '@practice/shared/changes/contract'
import { commentListResponse } from '@practice/shared/comments/contract'
import { locationResponse } from '@practice/shared/locations/contract'
import { pageResponse } from '@practice/shared/pages/contract'
import { apiPaths } from '@practice/shared/paths'
import { personListResponse, personResponse } from '@practice/shared/people/contract'
import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { searchTextsResponse } from '@practice/shared/search/contract'
import { sitemapResponse } from '@practice/shared/sitemap/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { followChanges } from '../support/change-stream.js'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { leaveApprovedComment } from '../support/comments.js'
import type { TestDocument } from '../support/documents.js'
import { connect, makeDraft, makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { inviteStaff } from '../support/staff-of-each-role.js'
import { spanish, translate } from '../support/translations.js'

let cms: Cms
let staff: Staff
let category: TestDocument
let location: TestDocument
let person: TestDocument
let post: TestDocument

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
  category = await makePublished(staff, 'category')
  location = await makePublished(staff, 'location', { phone: '+1 213 555 0100' })
  person = await makePublished(staff, 'person', { locations: connect(location), licenseType: 'Psychologist', licenseState: 'California' })
  post = await makePublished(staff, 'post', { category: connect(category), authors: connect(person), featured: true })
  await translate(staff, category)
  await translate(staff, post)
})
afterAll(() => cms.stop())

const read = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> => {
  const response = await cms.fetch(path)
  expect([path, response.status]).toEqual([path, 200])
  return v.parse(schema, await response.json())
}
const statusOf = async (path: string): Promise<number> => (await cms.fetch(path)).status
const tagsAt = async (path: string): Promise<string[]> => (await cms.fetch(path)).headers.get(tagsHeader)?.split(' ') ?? []
const slugsIn = async (filter = {}): Promise<string[]> => (await read(apiPaths.posts(filter, 'es'), postListResponse)).posts.map(({ slug }) => slug)

describe('a translated post', () => {
  it('has its own words at the address of the document, and everything else of it', async () => {
    const [english, inSpanish] = [await read(apiPaths.post(post.slug), postResponse), await read(apiPaths.post(post.slug, 'es'), postResponse)]
    expect(inSpanish).toMatchObject({
      title: `Título de ${post.slug}`, excerpt: 'Un resumen.', body: 'Un texto.', slug: post.slug, permanentId: post.documentId, featured: true,
      publishedOn: english.publishedOn, readingMinutes: 1, writtenIn: ['en', 'es'], category: { name: `Tema ${category.slug}`, slug: category.slug },
    })
    expect(inSpanish.authors).toEqual(english.authors)
    expect(english).toMatchObject({ title: `Title of ${post.slug}`, body: 'A body.', writtenIn: ['en', 'es'] })
    expect(await statusOf(apiPaths.post(post.documentId))).toBe(404)
    expect(await statusOf(apiPaths.post(post.documentId, 'es'))).toBe(404)
  })

  it('is in the lists of its language, and in those of the first one once', async () => {
    const untranslated = await makePublished(staff, 'post', { category: connect(category), authors: connect(person) })
    for (const filter of [{}, { category: category.slug }, { author: person.slug }, { featured: 'true' as const }]) expect(await slugsIn(filter)).toEqual([post.slug])
    const { posts, pagination } = await read(apiPaths.posts(), postListResponse)
    expect([posts.map(({ slug }) => slug), pagination.total]).toEqual([[untranslated.slug, post.slug], 2])
    expect((await read(apiPaths.categories('es'), categoryListResponse)).categories).toMatchObject([{ name: `Tema ${category.slug}`, postCount: 1 }])
    expect((await read(apiPaths.category(category.slug), categoryResponse)).postCount).toBe(2)
    expect(await statusOf(apiPaths.post(untranslated.slug, 'es'))).toBe(404)
    await staff.remove('post', untranslated.documentId)
  })

  it('is published by itself: neither language makes a draft of the other public', async () => {
    const other = await makePublished(staff, 'post', { reviewedOn: '2026-01-01' })
    await staff.update('post', other.documentId, { title: 'Unpublished title', reviewedOn: '2026-02-02' })
    await translate(staff, other)
    expect(await read(apiPaths.post(other.slug), postResponse)).toMatchObject({ title: `Title of ${other.slug}`, reviewedOn: '2026-01-01' })
    await spanish(staff).save(other, { title: 'Borrador secreto' })
    await staff.publish('post', other.documentId)
    expect(await read(apiPaths.post(other.slug), postResponse)).toMatchObject({ title: 'Unpublished title', reviewedOn: '2026-02-02' })
    expect(await read(apiPaths.post(other.slug, 'es'), postResponse)).toMatchObject({ title: `Título de ${other.slug}`, reviewedOn: '2026-02-02' })
    expect((await spanish(staff).unpublish(other)).status).toBe(200)
    expect([await statusOf(apiPaths.post(other.slug)), await statusOf(apiPaths.post(other.slug, 'es'))]).toEqual([200, 404])
    await staff.remove('post', other.documentId).catch((error: unknown) => expect(String(error)).toContain('all its languages'))
    expect((await spanish(staff).remove(other)).ok).toBe(true)
    await staff.remove('post', other.documentId)
  })

  it('goes where its document goes', async () => {
    const moved = await makePublished(staff, 'post')
    await translate(staff, moved)
    await staff.update('post', moved.documentId, { slug: `${moved.slug}-moved` })
    await staff.publish('post', moved.documentId)
    expect(await statusOf(apiPaths.post(`${moved.slug}-moved`, 'es'))).toBe(200)
    expect(await (await cms.fetch(apiPaths.redirect(`/articles/${moved.slug}`, 'es'))).json()).toEqual({ status: 301, location: `/articles/${moved.slug}-moved` })
    await staff.unpublish('post', moved.documentId)
    expect(await statusOf(apiPaths.post(`${moved.slug}-moved`, 'es'))).toBe(404)
    const gone = await (await cms.fetch(apiPaths.redirect(`/articles/${moved.slug}-moved`, 'es'))).json()
    expect(gone).toMatchObject({ status: 410, suggestions: [{ title: `Título de ${post.slug}` }] })
    expect(await slugsIn()).toEqual([post.slug])
  })

  it('shares its conversation with the document', async () => {
    await leaveApprovedComment(cms, staff, { post: post.slug })
    await translate(staff, post, { title: `Título de ${post.slug}` })
    await staff.publish('post', post.documentId)
    expect((await read(apiPaths.postComments(post.slug), commentListResponse)).comments).toHaveLength(1)
  })

  it('links to the same language where that is there, and else to the first one', async () => {
    const [translated, untranslated] = [await makePublished(staff, 'post'), await makePublished(staff, 'post')]
    await translate(staff, translated)
    const [there, not, who] = [`post:${translated.documentId}`, `post:${untranslated.documentId}`, `person:${person.documentId}`]
    await translate(staff, post, { body: `[a](${there}) [b](${not}) [c](${who})` })
    const { links, related } = await read(apiPaths.post(post.slug, 'es'), postResponse)
    expect(links).toEqual({
      [there]: { path: `/es/articles/${translated.slug}`, title: `Título de ${translated.slug}` },
      [not]: { path: `/articles/${untranslated.slug}`, title: `Title of ${untranslated.slug}` },
      [who]: { path: `/es/people/${person.slug}`, title: `Person ${person.slug}` },
    })
    expect(related).toEqual([])
    await translate(staff, post)
    for (const one of [untranslated, translated]) await staff.request('DELETE', `/content-manager/collection-types/api::post.post/${one.documentId}?locale=*`)
    expect(await statusOf(apiPaths.post(translated.slug, 'es'))).toBe(404)
  })
})

describe('people, places and pages', () => {
  it('people and places are there in every language, and say in which their words are', async () => {
    expect(await read(apiPaths.person(person.slug, 'es'), personResponse)).toMatchObject({ role: 'Therapist', language: 'en', writtenIn: ['en'] })
    expect(await read(apiPaths.location(location.slug, 'es'), locationResponse)).toMatchObject({ name: `Place ${location.slug}`, language: 'en', phone: '+1 213 555 0100' })
    await translate(staff, person)
    await translate(staff, location)
    const inSpanish = await read(apiPaths.person(person.slug, 'es'), personResponse)
    expect(inSpanish).toMatchObject({
      name: `Person ${person.slug}`, role: `Terapeuta ${person.slug}`, bio: 'Una vida.', languages: ['inglés', 'español'], language: 'es', writtenIn: ['en', 'es'],
      license: { type: 'Psychologist' }, locations: [{ name: `Consultorio ${location.slug}` }],
    })
    expect((await read(apiPaths.people('es'), personListResponse)).people).toMatchObject([{ role: `Terapeuta ${person.slug}`, language: 'es' }])
    expect((await read(apiPaths.people(), personListResponse)).people).toMatchObject([{ role: 'Therapist', language: 'en' }])
    expect(await read(apiPaths.location(location.slug, 'es'), locationResponse)).toMatchObject({
      name: `Consultorio ${location.slug}`, parking: 'En la calle.', city: 'Los Angeles', language: 'es', phone: '+1 213 555 0100', people: [{ role: `Terapeuta ${person.slug}` }],
    })
  })

  it('a fact that changes is right in both languages at once', async () => {
    await staff.update('location', location.documentId, { phone: '+1 213 555 0199' })
    await staff.publish('location', location.documentId)
    for (const language of ['en', 'es'] as const) expect(await read(apiPaths.location(location.slug, language), locationResponse)).toMatchObject({ phone: '+1 213 555 0199' })
    // The form of a translation has no such fields; whoever sends them all the same changes nothing.
    await spanish(staff).save(location, { phone: '+1 999', slug: 'elsewhere', city: 'Elsewhere' })
    await spanish(staff).publish(location)
    expect(await read(apiPaths.location(location.slug, 'es'), locationResponse)).toMatchObject({ phone: '+1 213 555 0199', city: 'Los Angeles', slug: location.slug })
  })

  it('a page is there once it is translated', async () => {
    const page = await makePublished(staff, 'page')
    expect(await statusOf(apiPaths.page(page.slug, 'es'))).toBe(404)
    await translate(staff, page)
    expect(await read(apiPaths.page(page.slug, 'es'), pageResponse)).toMatchObject({ title: `Página ${page.slug}`, body: 'Una página.', writtenIn: ['en', 'es'] })
    const entry = (await read(apiPaths.sitemap(), sitemapResponse)).documents.filter(({ path }) => path === `/${page.slug}`)
    expect(entry).toMatchObject([{ translations: [{ language: 'es' }] }])
  })
})

test('what can be found of a translation is what its page shows, while its document is public', async () => {
  const other = await makePublished(staff, 'post', { category: connect(category), authors: connect(person) })
  await translate(staff, other)
  const found = async (id: string) => {
    const path = apiPaths.searchTexts({ of: `es:${id}` })
    return v.parse(searchTextsResponse, await (await cms.fetch(path, { headers: { 'x-web-secret': cms.settings.WEB_TO_CMS_SECRET ?? '' } })).json()).texts
  }
  expect(await found(`post:${other.documentId}`)).toMatchObject([{
    language: 'es', path: `/articles/${other.slug}`, title: `Título de ${other.slug}`, text: 'Un texto.', names: `Tema ${category.slug}\nPerson ${person.slug}`,
    tags: expect.arrayContaining([`post:${other.documentId}`, `es:post:${other.documentId}`, `es:category-card:${category.documentId}`]),
  }])
  await spanish(staff).save(other, { title: 'Borrador secreto' })
  expect((await found(`post:${other.documentId}`))[0]?.title).toBe(`Título de ${other.slug}`)
  await staff.unpublish('post', other.documentId)
  expect(await found(`post:${other.documentId}`)).toEqual([])
  expect(await found(`person:${person.documentId}`)).toMatchObject([{ title: `Person ${person.slug}`, summary: `Terapeuta ${person.slug}`, names: `Consultorio ${location.slug}\ninglés\nespañol` }])
  await staff.request('DELETE', `/content-manager/collection-types/api::post.post/${other.documentId}?locale=*`)
})

describe('a change of a translation names', () => {
  it('its own words alone, and what other answers show of them when that differs', async () => {
    let changed = await followChanges(cms)
    const id = post.documentId
    await translate(staff, post, { body: 'Otro texto.' })
    expect(await changed()).toEqual(new Set([`es:post:${id}`, 'sitemap']))
    await translate(staff, post, { title: 'Otro título' })
    expect(await changed()).toEqual(new Set([`es:post:${id}`, `es:post-card:${id}`, 'sitemap']))
    changed = await followChanges(cms)
    await spanish(staff).save(post, { title: 'Un borrador' })
    expect(await changed()).toEqual(new Set())
    await translate(staff, post)
  })

  it('the page in the first language when it comes or goes', async () => {
    const fresh = await makePublished(staff, 'post')
    const changed = await followChanges(cms)
    await translate(staff, fresh)
    const both = new Set([`es:post:${fresh.documentId}`, `es:post-card:${fresh.documentId}`, `post:${fresh.documentId}`, 'es:post', 'sitemap'])
    expect(await changed()).toEqual(both)
    await spanish(staff).unpublish(fresh)
    expect(await changed()).toEqual(both)
  })

  it('what answers in that language were made from, and in the first one not', async () => {
    const id = post.documentId
    expect(await tagsAt(apiPaths.post(post.slug, 'es'))).toEqual(expect.arrayContaining([`post:${id}`, `es:post:${id}`]))
    expect(await tagsAt(apiPaths.posts({}, 'es'))).toEqual(expect.arrayContaining(['posts', 'es:post', `es:post-card:${id}`, `es:category-card:${category.documentId}`]))
    for (const path of [apiPaths.post(post.slug), apiPaths.posts(), apiPaths.categories(), apiPaths.people()]) expect(await tagsAt(path)).not.toContainEqual(expect.stringMatching(/^es:/))
  })
})

describe('whoever writes in another language', () => {
  it('begins with the first one', async () => {
    const answer = await staff.request('POST', '/content-manager/collection-types/api::post.post?locale=es', { title: 'Solo', slug: 'solo', excerpt: 'x', body: 'x', locale: 'es' })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('in English first')])
    const draft = await makeDraft(staff, 'post')
    expect((await spanish(staff).save(draft, { title: 'Título', excerpt: 'x', body: 'x' })).status).toBe(200)
    const early = await spanish(staff).publish(draft)
    expect([early.status, await early.text()]).toEqual([400, expect.stringContaining('publish the English version first')])
    expect(await statusOf(apiPaths.post(draft.slug, 'es'))).toBe(404)
  })

  it('needs all of its words, and pictures with descriptions', async () => {
    const half = await makePublished(staff, 'post')
    await spanish(staff).save(half, { title: 'Solo un título' })
    expect((await spanish(staff).publish(half)).status).toBe(400)
    await spanish(staff).save(half, { excerpt: 'x', body: '![](/uploads/a.png)' })
    expect(await (await spanish(staff).publish(half)).text()).toContain('no description')
    expect(await statusOf(apiPaths.post(half.slug, 'es'))).toBe(404)
  })

  it('may do so for documents of their own', async () => {
    const { account, staff: clinician } = await inviteStaff(cms, staff, 'clinician')
    const me = await makePublished(staff, 'person', { user: account })
    const [own, others] = [await makePublished(staff, 'post', { authors: connect(me) }), await makePublished(staff, 'post')]
    await translate(clinician, own)
    expect(await read(apiPaths.post(own.slug, 'es'), postResponse)).toMatchObject({ title: `Título de ${own.slug}` })
    expect((await spanish(clinician).save(others, { title: 'No es mío', excerpt: 'x', body: 'x' })).status).toBe(403)
    await translate(staff, others)
    expect((await spanish(clinician).read(others)).status).toBe(403)
    expect((await spanish(clinician).save(others, { title: 'No es mío' })).status).toBe(403)
    expect((await spanish(clinician).publish(others)).status).toBe(403)
  })

  it('find, change and publish what somebody else wrote for a document of their own', async () => {
    const { account, staff: clinician } = await inviteStaff(cms, staff, 'clinician')
    const me = await makePublished(staff, 'person', { user: account })
    const [named, created] = [await makePublished(staff, 'post', { authors: connect(me) }), await makePublished(clinician, 'post')]
    for (const own of [named, created, me]) {
      await translate(staff, own)
      expect([own.kind, (await spanish(clinician).read(own)).status]).toEqual([own.kind, 200])
      expect((await spanish(clinician).save(own, own.kind === 'person' ? { bio: 'Otra vida.' } : { title: 'Otro título' })).status).toBe(200)
      expect((await spanish(clinician).publish(own)).status).toBe(200)
    }
    expect(await read(apiPaths.post(named.slug, 'es'), postResponse)).toMatchObject({ title: 'Otro título' })
    expect(await read(apiPaths.person(me.slug, 'es'), personResponse)).toMatchObject({ bio: 'Otra vida.', language: 'es' })
  })

  it('begin the words about themselves, about nobody else, and add nobody', async () => {
    const { account, staff: clinician } = await inviteStaff(cms, staff, 'clinician')
    const [me, colleague] = [await makePublished(staff, 'person', { user: account }), await makePublished(staff, 'person')]
    await translate(clinician, me, { bio: 'Mi vida.' })
    expect(await read(apiPaths.person(me.slug, 'es'), personResponse)).toMatchObject({ bio: 'Mi vida.', name: `Person ${me.slug}`, language: 'es' })
    expect((await spanish(clinician).save(colleague, { bio: 'No es la mía.' })).status).toBe(403)
    const added = await clinician.request('POST', '/content-manager/collection-types/api::person.person', { name: 'Nobody', slug: 'nobody', role: 'Therapist', bio: 'None.' })
    expect(added.status).toBe(403)
    expect((await staff.list('person')).map(({ name }) => name)).not.toContain('Nobody')
  })

  it('sees a preview of the draft in that language', async () => {
    await spanish(staff).save(post, { title: 'Vista previa' })
    const answer = await staff.request('GET', `/content-manager/preview/url/api::post.post?documentId=${post.documentId}&locale=es&status=draft`)
    const { url } = v.parse(v.object({ data: v.object({ url: v.string() }) }), await answer.json()).data
    const preview = await (await cms.fetch(`/api/previews/${new URL(url).pathname.replace('/es/preview/', '')}`)).json()
    expect(preview).toMatchObject({ state: 'changed', post: { title: 'Vista previa', slug: post.slug, authors: [{ slug: person.slug }], category: { name: `Tema ${category.slug}` } } })
  })

  it('publishes and withdraws several languages at once', async () => {
    const both = await makeDraft(staff, 'post')
    await spanish(staff).save(both, { title: 'Los dos', excerpt: 'x', body: 'x' })
    const at = `/content-manager/collection-types/api::post.post/actions`
    const published = await staff.request('POST', `${at}/bulkPublish?locale=en&locale=es`, { documentIds: [both.documentId], locale: ['es', 'en'] })
    expect(published.status).toBe(200)
    expect([await statusOf(apiPaths.post(both.slug)), await statusOf(apiPaths.post(both.slug, 'es'))]).toEqual([200, 200])
    const withdrawn = await staff.request('POST', `${at}/bulkUnpublish?locale=en&locale=es`, { documentIds: [both.documentId], locale: ['es', 'en'] })
    expect([withdrawn.status, await withdrawn.text()]).toEqual([200, expect.anything()])
    expect(await statusOf(apiPaths.post(both.slug, 'es'))).toBe(404)
  })
})

it.each(['/api/posts?language=fr', '/api/posts?language=', '/api/people?language=ES', '/api/categories?locale=es', '/api/locations?language=es&language=en', '/api/pages/a?language=es-US', '/api/posts/a/comments?language=es'])(
  '%s is refused',
  async (path) => expect(await statusOf(path)).toBe(400),
)
