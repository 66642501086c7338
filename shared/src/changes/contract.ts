import * as v from 'valibot'

/**
 * A name of what an answer was made from, such as `post:abc`. An answer is out of date when one of its tags is in a
 * change; nothing but equality counts. No spaces, so that a list of them is one header.
 */
export const tag = v.pipe(v.string(), v.regex(/^[\w:.-]{1,120}$/))

/** Header with the tags of an answer, separated by spaces. An answer without it must not be kept. */
export const tagsHeader = 'surrogate-key'

/** A place in the stream of changes. Opaque to whoever keeps it. */
export const changeCursor = v.pipe(v.string(), v.regex(/^\d{1,18}\.[a-z0-9]{1,32}$/))

/** Changes in one answer; with as many as that there may be more. */
export const changesAtOnce = 500

/** Seconds that an answer may be held back until there is a change. */
export const longestWaitSeconds = 5

export const changesQuery = v.strictObject({
  after: v.optional(changeCursor),
  /** Seconds. */
  wait: v.optional(v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number), v.maxValue(longestWaitSeconds))),
})

export const changesResponse = v.strictObject({
  /** Where to go on from. */
  cursor: changeCursor,
  /** What was kept so far may be out of date in any part: the cursor was missing, too old, or of another database. */
  reset: v.boolean(),
  /** Oldest first. */
  changes: v.array(v.strictObject({ id: v.number(), tags: v.array(tag) })),
})
export type ChangesResponse = v.InferOutput<typeof changesResponse>

/** A text of the caller's choice, so that an old answer cannot be played back. */
export const changesNonceHeader = 'x-changes-nonce'
/** HMAC-SHA-256 in base64url over the nonce, a line feed and the body, with the secret that site and CMS share. */
export const changesSignatureHeader = 'x-changes-signature'
