import * as v from 'valibot'

/** What Strapi's screens are told when a request fails. */
const failure = v.object({ name: v.optional(v.string()), status: v.optional(v.number()), message: v.optional(v.string()), details: v.optional(v.unknown()) })
type Failure = v.InferOutput<typeof failure>

const wordsFor = ({ name, status, message }: Failure): string => {
  // What `fetch` throws when nothing answers, and what reading an answer throws that is no JSON, as a proxy gives it.
  if (name === 'TypeError') return 'There is no connection to the server. Nothing is lost: your words stay in this form. Please save again when you are back online.'
  if (name === 'SyntaxError' || (status !== undefined && status >= 500)) return 'The server did not save this. Nothing is lost: your words stay in this form. Please save again in a minute.'
  if (status === 401) return 'You have been signed out. Your words are kept in this browser: sign in and open this again.'
  if (status === 413) return 'This text is too long to be saved. Please divide it. Your words stay in this form.'
  return message ?? 'This was not saved. Your words stay in this form.'
}

/**
 * A failed save as the form can bear it: after an error of any other name than `ValidationError` it takes what it shows for
 * saved, and has nothing to save when the connection is back.
 */
export const saveFailure = (thrown: unknown): { name: 'ValidationError'; status?: number; message: string; details: unknown } => {
  const known = v.safeParse(failure, thrown)
  const { status, details, name } = known.success ? known.output : {}
  return {
    name: 'ValidationError',
    ...(status !== undefined && { status }),
    message: wordsFor(known.success ? known.output : {}),
    details: name === 'ValidationError' ? (details ?? {}) : {},
  }
}
