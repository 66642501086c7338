import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiFailure } from '../public-api/api-failure'

const hour = 60 * 60

/** Counts what each client sends, for as long as this process lives. */
export const createRateLimit = (perHour: number): ((network: string) => Promise<void>) => {
  const limiter = new RateLimiterMemory({ points: perHour, duration: hour })
  /** @throws ApiFailure `rate_limited`, with the seconds until the next try can succeed */
  return async (network) => {
    try {
      await limiter.consume(network)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw new ApiFailure('rate_limited', 'There were many messages from your connection. Please try again later.', [], seconds)
    }
  }
}
