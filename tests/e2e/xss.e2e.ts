import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import type { AdminApi } from '../support/admin-api.js'
import { adminApi } from '../support/admin-api.js'
import { longAttack, linkAttack, shortAttack } from '../support/attacks.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment, fillInEnquiry } from '../support/forms.js'
import { test } from '../support/visitor.js'

const slugs = { post: 'attacked-post', person: 'attacked-person', category: 'attacked-topic', page: 'attacked-page', location: 'attacked-place' }

/** One gray dot. */
const dot = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'))

/** Fills every field of every kind of document that a page of the site shows. @returns takes it all away again */
const publishAttacks = async (owner: AdminApi): Promise<() => Promise<void>> => {
  const category = await owner.publish('category', { name: shortAttack('topic name'), slug: slugs.category, introduction: longAttack('topic introduction').slice(0, 600) })
  const location = await owner.publish('location', {
    name: shortAttack('place name'), slug: slugs.location, introduction: longAttack('place introduction'),
    street: shortAttack('street'), city: shortAttack('city'), region: 'CA', postalCode: '90000', country: 'US',
    phone: shortAttack('', 40).slice(0, 40), timeZone: 'America/Los_Angeles', telehealthStates: shortAttack('state'),
    parking: longAttack('parking').slice(0, 1000), access: longAttack('access').slice(0, 1000),
    exceptions: [{ date: '2099-01-01', closed: true, note: shortAttack('exception') }],
  })
  const person = await owner.publish('person', {
    name: shortAttack('person name'), slug: slugs.person, credentials: shortAttack('credentials'), role: shortAttack('role'),
    pronouns: `<b onclick=${'x'}>`, bio: longAttack('bio'), licenseType: shortAttack('license type'), licenseState: shortAttack('st', 60),
    languages: shortAttack('language'), locations: { connect: [{ documentId: location }] },
  })
  const cover = await owner.uploadPicture(dot, shortAttack('alternative text'))
  const post = await owner.publish('post', {
    cover,
    title: shortAttack('title'), slug: slugs.post, excerpt: longAttack('excerpt').slice(0, 300), body: `## ${shortAttack('heading')}\n\n${longAttack('body')}`,
    metaTitle: shortAttack('meta', 70), metaDescription: longAttack('description').slice(0, 160),
    commentPolicy: 'open', featured: true, displayDate: '2099-01-01T00:00:00.000Z',
    category: { connect: [{ documentId: category }] }, authors: { connect: [{ documentId: person }] },
  })
  const page = await owner.publish('page', { title: shortAttack('page title'), slug: slugs.page, body: longAttack('page body'), metaDescription: longAttack('page').slice(0, 160) })
  return async () => {
    for (const [kind, documentId] of Object.entries({ post, page, person, location, category })) await owner.remove(kind, documentId)
  }
}

const attackedPages = [
  sitePaths.home(), sitePaths.posts(), sitePaths.post(slugs.post), sitePaths.category(slugs.category), sitePaths.people(),
  sitePaths.person(slugs.person), sitePaths.locations(), sitePaths.location(slugs.location), sitePaths.page(slugs.page), sitePaths.contact(),
]

/** Gives handlers that wait for a pointer or the focus their chance. */
const touchEverything = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const name of ['mouseover', 'focus', 'pointerenter', 'toggle']) element.dispatchEvent(new Event(name))
      if (element instanceof HTMLAnchorElement && /^\s*java/i.test(element.getAttribute('href') ?? '')) element.click()
    }
  })
}

/** The test's visitor fails on any script, dialog, console error and refused inline script; this looks at what is left. */
const expectHarmless = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await touchEverything(page)
  const dangerous = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || name === 'srcdoc' || (/^(?:href|src|action|formaction|data|xlink:href)$/.test(name) && /^\s*javascript:/i.test(value)),
        ),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  )
  expect(dangerous).toEqual([])
}

beforeAll(async () => publishAttacks(adminApi('owner')))

test('text of authors and site settings run nothing on any kind of page', async ({ reader: { page } }) => {
  const owner = adminApi('owner')
  const restore = await owner.changeSettings({
    practiceName: shortAttack('practice name'), tagline: shortAttack('tagline'), promise: longAttack('promise').slice(0, 400),
    introduction: longAttack('introduction'), howToBegin: [{ title: shortAttack('step', 80), text: longAttack('step text').slice(0, 400) }],
    footerNavigation: [{ label: '<i onclick=x>', path: '/about' }], crisisMessage: longAttack('crisis message').slice(0, 300),
    crisisResources: [{ name: shortAttack('crisis line'), call: '"><script>'.padEnd(40, 'x'), text: `"onfocus="x`, url: null, note: longAttack('note').slice(0, 300) }],
    callToActionTitle: shortAttack('call'), callToActionText: longAttack('call text').slice(0, 600), callToActionLabel: '"><b onclick=x>call</b>',
    contactIntroduction: longAttack('contact').slice(0, 1000), contactAdvice: longAttack('advice').slice(0, 600),
    responseTime: shortAttack('response time'), defaultDescription: longAttack('default').slice(0, 160),
  })
  try {
    for (const path of attackedPages) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      await expectHarmless(page)
    }
    // And when the browser itself makes the page.
    await page.goto(sitePaths.posts())
    await page.waitForLoadState('networkidle')
    await page.getByRole('main').locator(`a[href="${sitePaths.post(slugs.post)}"]`).first().click()
    await page.waitForURL(`**${sitePaths.post(slugs.post)}`)
    await expectHarmless(page)
  } finally {
    await restore()
  }
})

test('a navigation item cannot lead to a script', async () => {
  const owner = adminApi('owner')
  await expect(owner.changeSettings({ navigation: [{ label: 'Home', path: linkAttack('navigation') }] })).rejects.toThrow('400')
})

describe('text of readers', () => {
  const text = longAttack('comment text')

  test('runs nothing as a comment, waiting or approved', async ({ reader: { page }, newStaff }) => {
    await page.goto(sitePaths.post(slugs.post))
    await fillInComment(page, { name: shortAttack('comment name'), email: 'attacker@example.com', text })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByRole('heading', { name: 'Thank you for your comment' }).waitFor()
    await expectHarmless(page)

    const admin = await newStaff('editor')
    await admin.page.goto('/admin/content-manager/collection-types/api::comment.comment?sort=createdAt:DESC')
    await admin.page.getByText('comment name').first().click()
    await admin.page.getByText('attacker@example.com').or(admin.page.locator('input[value="attacker@example.com"]')).first().waitFor()

    const editor = adminApi('editor')
    await editor.approveCommentsFrom('attacker@example.com')
    await page.goto(sitePaths.post(slugs.post))
    await page.getByRole('article').filter({ hasText: 'comment name' }).last().waitFor()
    await expectHarmless(page)
  })

  test('runs nothing in a form that was not accepted', async ({ newVisitor }) => {
    const { page, ...visitor } = await newVisitor()
    visitor.expectConsoleError(/status of 400/)
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: shortAttack('name'), email: linkAttack('email'), safeContactNote: text.slice(0, 300), message: text.slice(0, 1000) })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('group', { name: 'There is a problem' }).waitFor()
    await expectHarmless(page)
  })

  test('runs nothing as an enquiry that front desk reads', async ({ reader: { page }, newStaff }) => {
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: shortAttack('enquiry name'), email: 'attacker@example.com', safeContactNote: text.slice(0, 300), message: text.slice(0, 1000) })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/contact/received/*')
    const desk = await newStaff('front desk')
    await desk.page.goto('/admin/enquiries')
    const [reference] = /HT-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url()) ?? []
    await desk.page.getByRole('button', { name: `Open: ${reference}` }).click()
    await desk.page.getByText('enquiry name').first().waitFor()
  })

  test.for(['/<script>attackRan("path")</script>', '/articles?page="><script>attackRan("query")</script>', '/contact?location="><script>attackRan(1)</script>', '/contact/received/<script>attackRan(1)</script>'])(
    'runs nothing as the address %s',
    async (path, { newVisitor }) => {
      const { page, ...visitor } = await newVisitor()
      visitor.expectConsoleError(/status of (?:400|404)/)
      await page.goto(path)
      await expectHarmless(page)
    },
  )
})
