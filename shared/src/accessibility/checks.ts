/**
 * What is tested about accessibility: the accessibility statement shows this list, and the tests take their names from
 * it, so that the page claims nothing else.
 */

/** Every kind of page there is, as a visitor would call it. */
export const pageTypes = {
  home: 'the home page',
  posts: 'the list of articles',
  post: 'an article with its comments',
  category: 'a topic',
  people: 'the list of our people',
  person: 'a person',
  locations: 'the list of locations',
  location: 'a location',
  contact: 'the contact form',
  contactReceived: 'the confirmation of a message',
  contactKept: 'the confirmation of a message while part of the system is down',
  commentKept: 'the confirmation of a comment while part of the system is down',
  ownComment: 'the answer to a link to a comment that does not work',
  replyMail: 'the answer to a link in an email about replies that does not work',
  privacy: 'the privacy page',
  page: 'a page of plain text',
  search: 'the search and what it found',
  accessibility: 'this statement',
  contactInSpanish: 'the contact form in Spanish',
  untranslated: 'a page in Spanish that says that something is in English',
  preview: 'the answer to a preview link that does not work',
  notFound: 'the answer to an address that is not there',
  gone: 'the answer to an article that was taken down',
  badAddress: 'the answer to an address that cannot be read',
  unavailable: 'the answer while our editing system is down',
} as const

export type PageType = keyof typeof pageTypes

/** What pages look like while something happens, beside how they look when everything is calm. */
export const pageStates = {
  commentErrors: 'a comment with mistakes',
  contactErrors: 'a message with mistakes',
  contactErrorsWithoutScripts: 'the same without JavaScript',
  replying: 'an answer to a comment',
  emptyTopic: 'a topic without articles',
  longContent: 'an article with very long words, wide tables and wide code',
  loading: 'the next page on its way',
  sending: 'a form on its way',
  menuOpen: 'the menu, open',
  contentsOpen: 'the table of contents, open',
} as const

export type PageState = keyof typeof pageStates

export interface AccessibilityCheck {
  /** A sentence for visitors; it is also the name of the group of tests. */
  claim: string
  /** Success criteria of WCAG 2.2 that it is about. */
  criteria: readonly string[]
  /** Where the tests are, below `tests/e2e`. */
  file: string
}

/** By id. */
export const accessibilityChecks = {
  axe: {
    claim: 'The axe checker finds no violation of WCAG 2.2 A and AA or of its best practices, in light and dark colors, on a phone and on a desktop.',
    criteria: ['1.1.1', '1.3.1', '1.4.3', '2.4.2', '3.1.1', '3.3.2', '4.1.2'],
    file: 'accessibility-states.e2e.ts',
  },
  html: {
    claim: 'The HTML of every page is valid.',
    criteria: ['1.3.1', '4.1.2'],
    file: 'html.e2e.ts',
  },
  reading: {
    claim: 'Articles can be found, read and left with the keyboard alone.',
    criteria: ['2.1.1', '2.1.2', '2.4.1', '2.4.3'],
    file: 'keyboard.e2e.ts',
  },
  commenting: {
    claim: 'A comment can be written, corrected and sent with the keyboard alone.',
    criteria: ['2.1.1', '3.3.1', '3.3.3'],
    file: 'keyboard.e2e.ts',
  },
  enquiring: {
    claim: 'A message to us can be written, corrected and sent with the keyboard alone.',
    criteria: ['2.1.1', '3.3.1', '3.3.3'],
    file: 'keyboard.e2e.ts',
  },
  searching: {
    claim: 'Anything on the site can be searched for and opened with the keyboard alone, and what was found is announced.',
    criteria: ['2.1.1', '2.4.5', '4.1.3'],
    file: 'search.e2e.ts',
  },
  focus: {
    claim: 'You can always see where the keyboard is: nothing lies over it, and it is marked.',
    criteria: ['2.4.7', '2.4.11'],
    file: 'keyboard.e2e.ts',
  },
  targets: {
    claim: 'What can be tapped is large enough, or has enough room around it.',
    criteria: ['2.5.8'],
    file: 'keyboard.e2e.ts',
  },
  zoom: {
    claim: 'Pages can be enlarged to 400 percent without scrolling sideways.',
    criteria: ['1.4.10'],
    file: 'zoom.e2e.ts',
  },
  textSize: {
    claim: 'Text alone can be enlarged to 200 percent, and spaced more widely, without losing any of it.',
    criteria: ['1.4.4', '1.4.12'],
    file: 'zoom.e2e.ts',
  },
  preferences: {
    claim: 'What you have set in your system is honored: colors of your own, and less movement.',
    criteria: ['1.4.11', '2.3.3', '2.4.7'],
    file: 'preferences.e2e.ts',
  },
  statusMessages: {
    claim: 'Screen readers are told when a page has arrived and when a form was not accepted.',
    criteria: ['3.3.1', '4.1.3'],
    file: 'status-messages.e2e.ts',
  },
  withoutScripts: {
    claim: 'Reading, commenting and writing to us work without JavaScript, with the keyboard too.',
    criteria: ['2.1.1', '3.3.1'],
    file: 'without-scripts.e2e.ts',
  },
} as const satisfies Record<string, AccessibilityCheck>

export type AccessibilityCheckId = keyof typeof accessibilityChecks

/** What tests by program cannot tell, or what we know to be imperfect. */
export const accessibilityLimits = {
  people: 'Programs find only part of what can be in the way. These tests do not replace people: we have not yet had the site tested by people who use screen readers, voice control or switches every day.',
  editors: 'Pictures and words that our editors add are described and structured by people, who make mistakes.',
  wide: 'Wide tables and lines of code scroll sideways in a box of their own when the window is narrow; the page around them does not.',
  elsewhere: 'Sites that we link to, such as sources at the end of an article, are not ours, and we cannot answer for them.',
} as const

export type AccessibilityLimit = keyof typeof accessibilityLimits
