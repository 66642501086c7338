import * as v from 'valibot'

/**
 * How hard a challenge is: a key is derived this often, with this many iterations each. About a second on a laptop and five on
 * an old phone; a robot that sends thousands of comments pays for each of them.
 */
export const proofCost = {
  algorithm: 'PBKDF2/SHA-256',
  iterations: 1000,
  fewestTries: 400,
  mostTries: 1200,
  /** Seconds in which it has to be solved and sent. */
  goodFor: 600,
} as const

const hex = (characters: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]+$/), v.maxLength(characters))
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A challenge as ALTCHA (version 2) writes it, signed by the CMS. */
export const proofChallenge = v.strictObject({
  parameters: v.strictObject({
    algorithm: v.literal(proofCost.algorithm),
    cost: wholeNumber,
    expiresAt: wholeNumber,
    keyLength: v.literal(32),
    keyPrefix: hex(32),
    keySignature: hex(64),
    nonce: hex(32),
    salt: hex(32),
  }),
  signature: hex(64),
})
export type ProofChallenge = v.InferOutput<typeof proofChallenge>

/** A solved challenge, which is good for one form. */
export const proof = v.strictObject({ challenge: proofChallenge, solution: v.strictObject({ counter: wholeNumber, derivedKey: hex(64) }) })
export type Proof = v.InferOutput<typeof proof>

/** What goes with a form: a proof, or that its sender's browser can make none, as without JavaScript. */
export const proofField = v.union([proof, v.literal('none')], 'The proof of work is not complete.')
