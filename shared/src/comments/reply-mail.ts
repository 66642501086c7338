import * as v from 'valibot'

/** Mails about replies to one comment: `unconfirmed` until the address has been confirmed by the link in a mail. */
export const replyMailStates = ['unconfirmed', 'on', 'off'] as const
export type ReplyMailState = (typeof replyMailStates)[number]

/** What the link in a mail opens. Nothing of anybody's words, nor the address. */
export const replyMail = v.strictObject({
  state: v.picklist(replyMailStates),
  /** The comment, where it stands below its article, while both are public. */
  comment: v.nullable(v.strictObject({ id: v.string(), post: v.strictObject({ slug: v.string(), title: v.string() }) })),
})
export type ReplyMail = v.InferOutput<typeof replyMail>

export const replyMailChange = v.strictObject({ wanted: v.boolean('Say whether mails are wanted: true or false.') })

/** What a mail program sends by itself when somebody presses its "Unsubscribe" (RFC 8058, section 3.2). */
export const oneClick = { name: 'List-Unsubscribe', value: 'One-Click' } as const

/** Mails in 24 hours to one address, whatever is asked for in its name. */
export const replyMailLimits = { confirmations: 3, replies: 20 } as const
