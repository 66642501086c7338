import type { AccessibilityCheckId, AccessibilityLimit, PageState, PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, accessibilityLimits, pageStates, pageTypes } from '@practice/shared/accessibility/checks'

const claims: Record<AccessibilityCheckId, string> = {
  axe: accessibilityChecks.axe.claim,
  html: accessibilityChecks.html.claim,
  reading: accessibilityChecks.reading.claim,
  commenting: accessibilityChecks.commenting.claim,
  enquiring: accessibilityChecks.enquiring.claim,
  searching: accessibilityChecks.searching.claim,
  focus: accessibilityChecks.focus.claim,
  targets: accessibilityChecks.targets.claim,
  zoom: accessibilityChecks.zoom.claim,
  textSize: accessibilityChecks.textSize.claim,
  preferences: accessibilityChecks.preferences.claim,
  statusMessages: accessibilityChecks.statusMessages.claim,
  withoutScripts: accessibilityChecks.withoutScripts.claim,
}
const types: Record<PageType, string> = pageTypes
const states: Record<PageState, string> = pageStates
const limits: Record<AccessibilityLimit, string> = accessibilityLimits

/** The accessibility statement. It is long and stands on one page, so it comes with that page and not with all sentences. */
export const accessibility = {
  title: 'Accessibility',
  description: 'What we do so that everybody can use this site, how it is tested, where it falls short, and how to tell us.',
  lead: 'How this site is made to work for everybody, and how to tell us where it does not.',
  aim: (practice: string) =>
    `${practice} wants everybody to be able to use this site, whatever they see, hear, hold or remember easily. We aim for level AA of the Web Content Accessibility Guidelines 2.2.`,
  inYourWay: 'If something is in your way',
  /** A link stands between the first two; `byPhone` only where there is a telephone. */
  tell: {
    before: 'Please tell us through',
    form: 'the contact form',
    byPhone: ' or by phone',
    after: (responseTime: string) =>
      `. Say which page it was and what did not work; you do not have to know why. We answer ${responseTime}, and we will give you what you were looking for in another way until it is mended.`,
  },
  tested: 'What is tested',
  /** A link stands between them. */
  testedLead: {
    before: 'These tests run before every change to this site is accepted. The numbers are success criteria of the',
    guidelines: 'Web Content Accessibility Guidelines 2.2',
    after: '.',
  },
  claims,
  onPages: 'On these kinds of pages',
  pageTypes: types,
  inSituations: 'And in these situations',
  pageStates: states,
  cannotSay: 'What these tests cannot say',
  limits,
}
export type AccessibilityWords = typeof accessibility
