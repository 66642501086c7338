import { randomUUID } from 'node:crypto'
import type { PageType } from '@practice/shared/accessibility/checks'
import { categoryListResponse } from '@practice/shared/categories/contract'
import { commentListResponse } from '@practice/shared/comments/contract'
import { enquiryReceipt, telehealthPlace } from '@practice/shared/enquiries/contract'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { pathIn } from '@practice/shared/languages/languages'
import { locationListResponse } from '@practice/shared/locations/contract'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { personListResponse } from '@practice/shared/people/contract'
import { postListResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { freePort } from '../../.run/ports.mjs'
import type { AnotherSite } from './another-site.js'
import { startAnotherSite } from './another-site.js'
import type { RunningStack } from './stack.js'
import { waitUntil } from './wait-until.js'

export interface ExamplePage {
  url: string
  /** The HTTP status it answers with. */
  status: number
}

/** One page of every type, by its type. */
export type ExamplePages = Record<PageType, ExamplePage>

type Site = Pick<RunningStack, 'siteUrl' | 'cmsUrl' | 'signIns'>

const goneAddress = '/articles/taken-down-for-good'

const signInAnswer = v.object({ data: v.object({ token: v.string() }) })

const ensureOk = async (what: string, response: Response): Promise<Response> => {
  if (response.ok) return response
  throw new Error(`${what}: ${response.status} ${await response.text()}`)
}

/** No demo article was ever taken down; this writes into the CMS that one was. */
const takeAnArticleDown = async ({ cmsUrl, signIns }: Site): Promise<void> => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${cmsUrl}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  const signedIn = await ensureOk('signing in', await post('/admin/login', signIns.owner))
  const { token } = v.parse(signInAnswer, await signedIn.json()).data
  const redirect = { fromPath: goneAddress, outcome: 'gone' }
  await ensureOk('writing a redirect', await post('/content-manager/collection-types/api::redirect.redirect', redirect, { authorization: `Bearer ${token}` }))
}

/** Writes to the practice as a visitor does. @returns what opens the receipt */
const leaveEnquiryOn = async ({ siteUrl }: Site): Promise<string> => {
  const given = await ensureOk('asking for a form token', await fetch(`${siteUrl}${apiPaths.formToken('enquiry')}`))
  const { token } = v.parse(formTokenResponse, await given.json())
  const form = { name: 'Sam', contactMethod: 'email', email: 'sam@example.com', voicemail: 'no', place: telehealthPlace, preferredTime: 'no_preference', consent: true, token, idempotencyKey: randomUUID() }
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) }
  return waitUntil(
    'the form token is old enough',
    async () => {
      const response = await fetch(`${siteUrl}${apiPaths.enquiries()}`, init)
      return response.ok ? v.parse(enquiryReceipt, await response.json()).token : undefined
    },
    { seconds: 20 },
  )
}

const slugsOfDemoContent = async ({ siteUrl }: Site) => {
  const read = async <Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> =>
    v.parse(schema, await (await ensureOk(path, await fetch(`${siteUrl}${path}`))).json())
  const { posts } = await read(apiPaths.posts(), postListResponse)
  const counted = posts.map(async ({ slug }) => ({ slug, count: (await read(apiPaths.postComments(slug), commentListResponse)).comments.length }))
  const [post] = (await Promise.all(counted)).sort((one, other) => other.count - one.count)
  const [category] = (await read(apiPaths.categories(), categoryListResponse)).categories
  const [person] = (await read(apiPaths.people(), personListResponse)).people
  const [location] = (await read(apiPaths.locations(), locationListResponse)).locations
  if (!post || !category || !person || !location) throw new Error('the demo content is not all there')
  return { post: post.slug, category: category.slug, person: person.slug, location: location.slug }
}

/** Finds, or makes, one page of every type on a running site with demo content. `stop` ends what had to be started for it. */
export const examplePages = async (site: Site): Promise<{ pages: ExamplePages } & Pick<AnotherSite, 'stop'>> => {
  await takeAnArticleDown(site)
  const slugs = await slugsOfDemoContent(site)
  const withoutCms = await startAnotherSite({ CMS_INTERNAL_URL: `http://127.0.0.1:${await freePort()}` })
  const at = (path: string, status = 200): ExamplePage => ({ url: `${site.siteUrl}${path}`, status })
  const pages: ExamplePages = {
    home: at(sitePaths.home()),
    posts: at(sitePaths.posts()),
    post: at(sitePaths.post(slugs.post)),
    category: at(sitePaths.category(slugs.category)),
    people: at(sitePaths.people()),
    person: at(sitePaths.person(slugs.person)),
    locations: at(sitePaths.locations()),
    location: at(sitePaths.location(slugs.location)),
    contact: at(sitePaths.contact()),
    contactReceived: at(sitePaths.contactReceived(await leaveEnquiryOn(site))),
    contactKept: at(sitePaths.contactKept()),
    commentKept: at(sitePaths.commentKept(slugs.post)),
    ownComment: at(sitePaths.ownComment('no.such-comment'), 404),
    replyMail: at(sitePaths.replyMail('no.such-comment'), 404),
    privacy: at(sitePaths.page('privacy')),
    page: at(sitePaths.page('about')),
    search: at(sitePaths.search('worry')),
    accessibility: at(sitePaths.accessibility()),
    contactInSpanish: at(pathIn('es', sitePaths.contact())),
    untranslated: at(pathIn('es', sitePaths.page('about'))),
    preview: at(sitePaths.preview('no.such.link'), 404),
    notFound: at('/no-such-page', 404),
    gone: at(goneAddress, 410),
    badAddress: at('/%zz', 400),
    unavailable: { url: `${withoutCms.url}/`, status: 503 },
  }
  return { pages, stop: withoutCms.stop }
}
