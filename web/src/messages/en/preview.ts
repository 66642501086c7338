import type { PreviewState } from '@practice/shared/previews/contract'

export interface PreviewWords {
  standing: Record<PreviewState, string>
  /** Of the page, in a tab of the browser. */
  title: (name: string) => string
  deadLink: string
  deadLinkLead: string
  home: string
}

/** A document before it is public. */
export const preview: PreviewWords = {
  standing: {
    unpublished: 'This is a preview. It is not published, and this link is meant for you alone.',
    changed: 'This is a preview. It has changes that are not published yet, and this link is meant for you alone.',
    published: 'This is a preview. It shows what readers see now: everything in it is published.',
  },
  title: (name) => `Preview: ${name}`,
  deadLink: 'This preview link does not work',
  deadLinkLead: 'It may have expired, been withdrawn, or lost a part on its way. Please ask the person who gave it to you for a new one.',
  home: 'Home page',
}
