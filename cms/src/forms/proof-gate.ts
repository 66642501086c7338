import type { proofField } from '@practice/shared/forms/proof-of-work'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { InferOutput } from 'valibot'
import { ApiFailure } from '../public-api/api-failure'
import { createAttackWatch, watchedMinutes } from './attack-watch'
import type { ProofOfWork } from './proof-of-work'

type GivenProof = InferOutput<typeof proofField> | undefined

interface ProofGate {
  /** Counts a form that arrives. @param now milliseconds since 1970 @returns whether robots send forms at this moment */
  watch: (now: number) => boolean
  /**
   * Lets a form through while robots send others.
   * @returns whether work was done for it
   * @throws ApiFailure `proof_required` when there is no proof, or it is not good, or too many come without
   */
  pass: (given: GivenProof) => Promise<boolean>
}

const refused = () => new ApiFailure('proof_required', 'Robots are sending many comments, so yours needs a proof of work for a while.')

/**
 * Asks for a proof of work while more than `most` forms arrive in `watchedMinutes`. Whoever says that their browser can
 * make none is heard all the same: as many forms in that time again, from everybody together, get through without.
 */
export const createProofGate = (most: number, work: Pick<ProofOfWork, 'accepts'>): ProofGate => {
  const unproven = new RateLimiterMemory({ points: most, duration: watchedMinutes * 60 })
  return {
    watch: createAttackWatch(most),
    pass: async (given) => {
      if (given === undefined) throw refused()
      if (given !== 'none') {
        if (await work.accepts(given)) return true
        throw refused()
      }
      try {
        await unproven.consume('everybody')
        return false
      } catch (error) {
        throw error instanceof RateLimiterRes ? refused() : error
      }
    },
  }
}
