import { randomUUID } from 'node:crypto'
import { enquiryReceipt } from '@practice/shared/enquiries/contract'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { apiPaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { expect, inject } from 'vitest'
import { answerField, focusedText, tabTo } from '../support/keyboard.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const place = 'Orange County'

/** An enquiry for a location, sent as a program that waits for its form token to ripen. */
const leaveEnquiry = async (message: string): Promise<string> => {
  const site = inject('siteUrl')
  const { token } = v.parse(formTokenResponse, await (await fetch(`${site}${apiPaths.formToken('enquiry')}`)).json())
  const form = {
    name: 'Kay Example', contactMethod: 'email', email: 'kay.board@example.com', voicemail: 'no', place: 'orange-county', preferredTime: 'no_preference', consent: true,
    message, token, idempotencyKey: randomUUID(),
  }
  return waitUntil('the enquiry is taken', async () => {
    const response = await fetch(`${site}${apiPaths.enquiries()}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) })
    return response.status === 201 ? v.parse(enquiryReceipt, await response.json()).reference : undefined
  })
}

/** What is wrong with where the keyboard is: nothing has the focus, it is out of view, or looks as if it had none. */
const lostFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus'
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom <= 0 || top >= window.innerHeight) return `out of view: ${element.outerHTML.slice(0, 80)}`
    // Strapi's fields show the focus on the box around them.
    const marked = [element, element.parentElement].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = one ? getComputedStyle(one) : getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    return marked ? '' : `no mark on ${element.outerHTML.slice(0, 80)}`
  })

/** The name of what has the focus, as a screen reader says it. */
const focusedName = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

const focusedRole = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('role') ?? '')

test('the front desk answers an enquiry without a mouse, from signing in to signing out', async ({ newVisitor }) => {
  const message = `Evenings, ${randomUUID()}.`
  const reference = await leaveEnquiry(message)
  const { page, ...frontDesk } = await newVisitor({ baseURL: inject('cmsUrl') })
  // Strapi's admin asks for paid features although there are none, and whether somebody is signed in.
  frontDesk.expectConsoleError(/status of (?:404|401)/)
  const { keyboard } = page
  const seen = async (stage: string): Promise<void> => {
    await expect.poll(() => lostFocus(page), { message: stage, timeout: 10_000 }).toBe('')
  }
  const onCard = () => expect.poll(() => focusedName(page), { timeout: 10_000 }).toContain(reference)
  /** From the first card of a list to that of the enquiry. */
  const toCard = async (): Promise<void> => {
    await page.getByRole('article', { name: reference }).waitFor()
    await expect.poll(() => focusedName(page), { timeout: 10_000 }).toMatch(/^Enquiry HT-/)
    for (let moves = 0; moves < 30 && !(await focusedName(page)).includes(reference); moves += 1) await keyboard.press('j')
    await onCard()
  }
  /** Goes back to one of the buttons above the cards. */
  const backTo = async (name: RegExp): Promise<void> => {
    for (let stop = 0; stop < 40; stop += 1) {
      await keyboard.press('Shift+Tab')
      if (name.test(await focusedText(page)) || name.test(await focusedName(page))) return
    }
    throw new Error(`the keyboard does not get back to ${String(name)}`)
  }

  const { email, password } = inject('signIns')['front desk']
  await page.goto('/admin/auth/login')
  await page.getByLabel('Email').waitFor()
  await answerField(page, 'Email', email)
  await answerField(page, 'Password', password)
  await seen('signing in')
  await keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('/auth/'))
  await page.getByRole('link', { name: 'Enquiries' }).waitFor()
  await tabTo(page, 'Enquiries')
  await seen('the menu')
  await keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: 'Enquiries' }).waitFor()
  await page.getByRole('article').first().waitFor()
  await seen('the desk')
  // By location, then by state.
  await backTo(/^Everywhere$/)
  await seen('the choice of places')
  await keyboard.press('Enter')
  // The list takes letters once one of its options has the focus, and moves it a moment after them.
  await expect.poll(() => focusedRole(page)).toBe('option')
  await keyboard.type(place.slice(0, 6))
  await expect.poll(() => focusedText(page)).toBe(place)
  await keyboard.press('Enter')
  await page.waitForURL(/place=/)
  await toCard()
  await seen('the card')

  expect(await page.content()).not.toContain(message)
  await keyboard.press('o')
  await page.getByText(message).waitFor()
  await onCard()
  await keyboard.press('n')
  await seen('the note')
  await keyboard.type('Will write tonight.')
  await tabTo(page, 'Save the note')
  await seen('saving the note')
  await keyboard.press('Enter')
  await page.getByText('Will write tonight.').waitFor()
  await onCard()
  await keyboard.press('t')
  await page.getByText(`${reference}: in progress now.`).waitFor()
  await seen('after taking it')

  await backTo(/^In progress/)
  await keyboard.press('Enter')
  await toCard()
  await keyboard.press('a')
  await page.getByText(`${reference}: answered now.`).waitFor()
  await seen('after answering it')

  // Too early: it is set back, and then closed.
  await backTo(/^Answered \(/)
  await keyboard.press('Enter')
  await toCard()
  await tabTo(page, 'Set back to in progress')
  await seen('setting it back')
  await keyboard.press('Enter')
  await page.getByText(`${reference}: in progress now.`).waitFor()
  await seen('after setting it back')
  await backTo(/^In progress/)
  await keyboard.press('Enter')
  await toCard()
  await keyboard.press('c')
  await page.getByText(`${reference}: closed now.`).waitFor()
  await seen('after closing it')

  // The menu with their name stands at the end of the navigation.
  await backTo(/Finn/)
  await seen('the own menu')
  await keyboard.press('Enter')
  // The menu moves the focus a moment after each key, so the next key waits for it.
  await expect.poll(() => focusedText(page)).toBe('Profile settings')
  await keyboard.press('ArrowDown')
  await expect.poll(() => focusedText(page)).toBe('Active devices')
  await keyboard.press('ArrowDown')
  await expect.poll(() => focusedText(page)).toBe('Log out')
  await keyboard.press('Enter')
  await page.waitForURL(/auth\/login/)
  await page.getByLabel('Email').waitFor()
})
