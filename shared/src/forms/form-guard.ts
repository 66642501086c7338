import * as v from 'valibot'

/** What a form token is good for; a token for one purpose is refused for another. */
export const formPurposes = ['comment', 'enquiry'] as const
export type FormPurpose = (typeof formPurposes)[number]

export const formTokenLimits = {
  /** A person needs at least this long to fill in a form; a script does not. */
  minSeconds: 3,
  /** A page may lie open for a day before its form has to be sent again. */
  maxSeconds: 24 * 60 * 60,
  /** Browsers fetch a token when somebody starts to write; an older one is that of the page, which all its readers share. */
  freshSeconds: 60 * 60,
} as const

/** What can be wrong with what a form carries unseen, in English. */
export const guardSentences = {
  tokenMissing: 'The form token is missing. Reload the page and send again.',
  keyMissing: 'The idempotency key is missing.',
  keyForm: 'The idempotency key must be 16 to 64 letters, digits, "-" or "_".',
} as const
export type GuardSentence = keyof typeof guardSentences

/**
 * Fields every public form carries beside its own:
 * `token` from `GET /api/form-token`; `website`, a field people do not see and must leave empty;
 * `idempotencyKey`, the same for every retry of one submission (IETF draft "The Idempotency-Key HTTP Header Field").
 */
export const formGuardFields = {
  token: v.pipe(v.string(guardSentences.tokenMissing), v.maxLength(300)),
  website: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  idempotencyKey: v.pipe(
    v.string(guardSentences.keyMissing),
    v.regex(/^[A-Za-z0-9_-]{16,64}$/, guardSentences.keyForm),
  ),
}

export const formTokenQuery = v.strictObject({
  purpose: v.picklist(formPurposes, `The purpose must be one of: ${formPurposes.join(', ')}.`),
})

export const formTokenResponse = v.strictObject({
  token: v.string(),
})
export type FormTokenResponse = v.InferOutput<typeof formTokenResponse>
