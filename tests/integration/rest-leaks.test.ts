import { apiPaths } from '@practice/shared/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { decide, leaveApprovedComment, leaveComment } from '../support/comments.js'
import { connect, makeDraft, makePublished } from '../support/documents.js'
import { leaveEnquiry } from '../support/enquiries.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { spanish, translate } from '../support/translations.js'

/** In everything that must never leave; nothing else contains it. */
const secret = 'zzsecretzz'

let cms: Cms
let staff: Staff
let routes: string[]

beforeAll(async () => {
  cms = await startCms()
  staff = await signIn(cms)
  const category = await makePublished(staff, 'category')
  const location = await makePublished(staff, 'location', { enquiryInbox: `inbox.${secret}@example.com` })
  const person = await makePublished(staff, 'person')
  const page = await makePublished(staff, 'page')
  const post = await makePublished(staff, 'post', { category: connect(category), authors: connect(person) })
  await staff.update('post', post.documentId, { body: `An unpublished change, ${secret}` })
  const draft = await makeDraft(staff, 'post', { title: `Title ${secret}`, excerpt: `Excerpt ${secret}`, body: `A draft, ${secret}`, category: connect(category), authors: connect(person) })
  const hidden = { title: `Título ${secret}`, excerpt: `Resumen ${secret}`, body: `Texto ${secret}` }
  const [changed, begun, withdrawn, gone] = [await makePublished(staff, 'post'), await makePublished(staff, 'post'), await makePublished(staff, 'post'), await makePublished(staff, 'post')]
  await translate(staff, changed)
  for (const one of [changed, begun]) await spanish(staff).save(one, hidden)
  for (const one of [withdrawn, gone]) await translate(staff, one, hidden)
  await spanish(staff).unpublish(withdrawn)
  await staff.unpublish('post', gone.documentId)
  await spanish(staff).save(category, { name: `Tema ${secret}`, introduction: `Sobre ${secret}` })
  await spanish(staff).save(person, { role: `Terapeuta ${secret}`, bio: `Vida ${secret}` })
  await spanish(staff).save(location, { name: `Consultorio ${secret}`, introduction: `Junto a ${secret}` })
  await spanish(staff).save(page, { title: `Página ${secret}`, body: `Texto ${secret}` })
  const approved = await leaveApprovedComment(cms, staff, { post: post.slug, name: 'Public', email: `public.${secret}@example.org`, text: 'Public words.' })
  const unapproved = { post: post.slug, name: `Name ${secret}`, email: `other.${secret}@example.org` }
  await leaveComment(cms, staff, { ...unapproved, text: `Waiting ${secret}` })
  await leaveComment(cms, staff, { ...unapproved, text: `Waiting below ${secret}`, parent: approved })
  for (const decision of ['reject', 'spam'] as const) await decide(staff, [await leaveComment(cms, staff, { ...unapproved, text: `${decision} ${secret}` })], decision)
  await leaveEnquiry(cms, { name: `Sam ${secret}`, email: `sam.${secret}@example.org`, place: location.slug, message: `Words ${secret}` })
  routes = [
    apiPaths.site(), apiPaths.posts(), apiPaths.post(post.slug), apiPaths.postComments(post.slug), apiPaths.post(draft.slug), apiPaths.postComments(draft.slug),
    apiPaths.categories(), apiPaths.category(category.slug), apiPaths.people(), apiPaths.person(person.slug), apiPaths.locations(), apiPaths.location(location.slug),
    // Without its signature the address of a comment's own page is nobody's.
    apiPaths.ownComment(`${approved}.${'A'.repeat(43)}`), apiPaths.replyMail(`${approved}.${'A'.repeat(43)}`), apiPaths.page(page.slug), apiPaths.redirect('/articles/nothing'), apiPaths.formToken('comment'), apiPaths.sitemap(), apiPaths.ready(),
    apiPaths.ownEnquiry(`${approved}.${'A'.repeat(43)}`), apiPaths.preview('A'.repeat(43)),
    // What nobody has published in Spanish.
    apiPaths.posts({}, 'es'), ...[changed, begun, withdrawn, gone].map(({ slug }) => apiPaths.post(slug, 'es')), apiPaths.categories('es'), apiPaths.person(person.slug, 'es'), apiPaths.location(location.slug, 'es'), apiPaths.page(page.slug, 'es'),
    // For the site alone.
    apiPaths.changes(), apiPaths.searchTexts(), apiPaths.searchSettings(), apiPaths.picture('a_picture'),
    // Addresses that stock Strapi would have.
    apiPaths.comments(), apiPaths.enquiries(), `/api/comments/${approved}`, '/api/decisions', '/api/persons', '/api/users', '/api/upload/files', '/api/redirects',
  ]
})
afterAll(() => cms.stop())

const privateFields = ['email', 'sealedDetails', 'sealedNote', 'sealedEmail', 'sealed_email', 'emailHash', 'emailKeyId', 'networkMark', 'heldReasons', 'decidedBy', 'requestHash', 'idempotencyKey']

/** Every way we know to make a Strapi address say more than it means to. */
const tricks = [
  '', '_q=zzsecret', '_q=s1.', 'status=draft', 'status=published', 'publicationState=preview', 'publicationFilter=never-published', 'hasPublishedVersion=false', 'locale=*', 'locale=es', 'language=*', 'populate=localizations', 'populate[localizations][populate]=*',
  'populate=*', 'populate=comments', 'populate[comments][populate]=*', 'populate[comments][fields][0]=email', 'populate=deep', 'populate[post][populate][comments]=*',
  'populate[createdBy]=*', 'populate[authors][populate][user][populate]=*', 'pLevel=9', 'fields=*', 'fields[0]=body', 'sort=sealedEmail', 'sort=comments.sealedEmail:asc',
  'pagination[pageSize]=-1', 'pagination[limit]=-1', 'pagination[start]=0&pagination[limit]=1000', 'page=1&pageSize=1000', 'limit=-1', '_limit=-1', '_start=0',
  'filters[state][$eq]=pending', 'filters[$or][0][state][$ne]=approved', 'filters[$not][state][$eq]=approved', 'where[state]=pending', 'where[$or][0][state]=pending', '_where[state]=pending',
  'filters[comments][text][$contains]=zzsecret', 'filters[post][comments][sealedEmail][$startsWith]=s1', 'filters[id][$gt]=0', 'filters[createdBy][password][$startsWith]=$',
  'filters[authors][user][email][$contains]=@', 'lookup[state]=pending', 'select=*', 'filters[$or][150][state]=pending', 'withCount=true', 'draft=true', 'preview=1', 'previewToken=x',
  ...privateFields.flatMap((field) => [
    `fields[0]=${field}`, `sort=${field}:desc`, `filters[${field}][$notNull]=true`, `filters[${field}][$contains]=zzsecret`, `filters[$and][0][$or][0][${field}][$startsWith]=s`,
    `filters[comments][${field}][$notNull]=true`, `populate[comments][filters][${field}][$notNull]=true`, `populate[comments][sort]=${field}`,
  ]),
]

/** Keyed hashes and sealed texts, whatever they are of. The form token is the one signature that may leave. */
const sealed = /s1\.[\w-]{8}\.|"[\w-]{43}"|\b[0-9a-f]{64}\b/
// A location has a public "email"; the values of the others are caught by the secret word.
const words = new RegExp(`${secret}|"(?:${privateFields.filter((field) => field !== 'email').join('|')})"|"state"|robin@`, 'i')

describe.each(['plain', 'with the headers that change the shape'] as const)('no public address says more than it should, %s', (how) => {
  const headers: Record<string, string> = how === 'plain' ? {} : { 'strapi-encode-source-maps': 'true', 'strapi-response-format': 'v4', authorization: 'Bearer x', accept: '*/*' }
  it.each(tricks)('when asked for ?%s', async (trick) => {
    for (const route of routes) {
      const address = trick === '' ? route : `${route}${route.includes('?') ? '&' : '?'}${trick}`
      const response = await cms.fetch(address, { headers })
      const everything = `${JSON.stringify([...response.headers])}${await response.text()}`
      // An unknown parameter is named in the refusal, as it was given.
      const said = response.status === 400 ? everything.replaceAll(/"(?:field|message)":"(?:[^"\\]|\\.)*"/g, '') : everything
      expect(said, address).not.toMatch(words)
      expect(said, address).not.toMatch(sealed)
      if (trick !== '' && response.status === 200) throw new Error(`${address} was answered as if it had not been asked for more`)
    }
  }, 30_000)
})
