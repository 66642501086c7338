import type { Proof, ProofChallenge } from '@practice/shared/forms/proof-of-work'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/**
 * Solves a challenge. The browser derives keys beside the page (Web Crypto), so the page stays responsive without a worker.
 * @throws where there is no Web Crypto, as on addresses without HTTPS, or after a minute and a half
 */
export const prove = async (challenge: ProofChallenge): Promise<Proof> => {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('The challenge was not solved in time.')
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } }
}
