import { expect, it } from 'vitest'
import { nextAttempt, triedForMs } from './retry-times'

it('waits longer each time, and never so long that a mail is given up without another try', () => {
  const waits = [1, 2, 3, 4, 5, 6, 50].map((attempts) => nextAttempt(attempts, 0) / 60_000)
  expect(waits).toEqual([2, 5, 15, 60, 240, 240, 240])
  expect(triedForMs).toBeGreaterThan(nextAttempt(50, 0))
})
