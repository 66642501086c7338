import * as v from 'valibot'
import { languages } from '../languages/languages.js'
import { resolvedLinks } from '../links/reference.js'
import { formerHeadings } from '../markdown/former-headings.js'

const navigationItem = v.strictObject({ label: v.string(), path: v.string() })

/** Somebody to call or text in a crisis; numbers are dialled as they stand. */
const crisisResource = v.strictObject({
  name: v.string(),
  call: v.nullable(v.string()),
  text: v.nullable(v.string()),
  url: v.nullable(v.string()),
  note: v.nullable(v.string()),
})

export const siteResponse = v.strictObject({
  /** Languages in which the site has its texts, this one among them. */
  languages: v.array(v.picklist(languages)),
  practiceName: v.string(),
  tagline: v.string(),
  promise: v.string(),
  /** Markdown with link references. */
  introduction: v.string(),
  links: resolvedLinks,
  formerHeadings,
  howToBegin: v.array(v.strictObject({ title: v.string(), text: v.string() })),
  navigation: v.array(navigationItem),
  footerNavigation: v.array(navigationItem),
  crisisMessage: v.string(),
  crisisResources: v.array(crisisResource),
  callToAction: v.strictObject({ title: v.string(), text: v.string(), label: v.string() }),
  contactIntroduction: v.string(),
  contactAdvice: v.string(),
  responseTime: v.string(),
  defaultDescription: v.string(),
  commentsOpen: v.boolean(),
  /** Whether the practice can send mails, and so can tell of replies. */
  sendsMail: v.boolean(),
  /** Whether there is an overview for programs, and a Markdown twin of each article whose authors let there be one. */
  offersMarkdown: v.boolean(),
})

export type Site = v.InferOutput<typeof siteResponse>
export type CrisisResource = v.InferOutput<typeof crisisResource>
