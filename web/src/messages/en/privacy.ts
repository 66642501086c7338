import type { StoredFact, StoredFactName } from '@practice/shared/privacy/stored-comment'
import { keptFor, storedWithComment } from '@practice/shared/privacy/stored-comment'
import type { ResourceName, StoragePlace } from '@practice/shared/privacy/visitor-footprint'
import { loadedResources, storagePlaces } from '@practice/shared/privacy/visitor-footprint'

/** What something is, and why it is there. */
interface Reason {
  what: string
  why: string
}

// The contract says it in English, beside what is compared with the database and the browser.
const stored = Object.fromEntries(storedWithComment.map(({ fields: [name], what, why }) => [name, { what, why }])) as Record<StoredFactName, Reason>
const loaded = Object.fromEntries(loadedResources.map(({ kind, path, what, why }) => [`${kind} ${path}`, { what, why }])) as Record<ResourceName, Reason>
const places: Record<StoragePlace, string> = storagePlaces
const keptForWords: Record<keyof typeof keptFor, string> = keptFor

/** What the site itself says about privacy, below what the practice has written. It is long, so it comes with the page that shows it. */
export const privacy = {
  comment: {
    title: 'What is stored with a comment',
    complete: 'This list is complete: a test compares it with the database.',
    stored,
    seenBy: (who: StoredFact['seenBy']) => `Seen by ${who}.`,
    howLong: 'For how long',
    keptFor: keptForWords,
  },
  footprint: {
    title: 'What this site loads and stores',
    tested:
      'This list is not written by hand. A test visits every kind of page and uses every kind of control; it fails when your browser would load or keep anything that is not named here.',
    fromHere: 'Loaded from this site',
    loaded,
    fromElsewhere: 'Loaded from anywhere else',
    nothing: 'Nothing.',
    searching: 'What you search for',
    searched:
      'Our server reads it to answer you, also while you type, and forgets it. It is in no log and no statistics, and no other page or site learns of it. It stands in the address of the page once you press Search or Enter, and so in the history of your browser.',
    inBrowser: 'Kept in your browser',
    places,
    none: 'none',
    history: 'Your browser itself keeps a history and copies of pages, unless you use a private window.',
  },
}
export type PrivacyWords = typeof privacy
