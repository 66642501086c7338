import type { Proof, ProofChallenge } from '@practice/shared/forms/proof-of-work'
import { proofChallenge, proofCost } from '@practice/shared/forms/proof-of-work'
import { CappedMap, createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import * as v from 'valibot'

/** Challenges that are remembered as used; each is good for ten minutes only. */
const remembered = 100_000

export interface ProofOfWork {
  /** @param now milliseconds since 1970 */
  challenge: (now: number) => Promise<ProofChallenge>
  /** Whether this is a solution of one of our challenges that came in time and was not used before. It is used then. */
  accepts: (proof: Proof) => Promise<boolean>
}

/** ALTCHA's proof of work. What was used is in memory, as long as this process lives. */
export const createProofOfWork = (secret: string): ProofOfWork => {
  const used = new CappedMap<string, true>({ maxSize: remembered })
  // The secret signs other things too; the words keep one from passing for the other.
  const secrets = { hmacSignatureSecret: `${secret} challenge of a proof`, hmacKeySignatureSecret: `${secret} key of a proof` }
  return {
    challenge: async (now) =>
      v.parse(
        proofChallenge,
        await createChallenge({
          algorithm: proofCost.algorithm,
          cost: proofCost.iterations,
          counter: randomInt(proofCost.mostTries, proofCost.fewestTries),
          deriveKey,
          expiresAt: Math.floor(now / 1000) + proofCost.goodFor,
          ...secrets,
        }),
      ),
    accepts: async ({ challenge, solution }) => (await verifySolution({ challenge, solution, deriveKey, ...secrets })).verified && used.setIfAbsent(challenge.signature, true),
  }
}
