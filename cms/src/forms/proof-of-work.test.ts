import type { Proof } from '@practice/shared/forms/proof-of-work'
import { proofCost } from '@practice/shared/forms/proof-of-work'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, it } from 'vitest'
import { createProofOfWork } from './proof-of-work'

const secret = 'a secret of the tests, 32 characters long'
const work = createProofOfWork(secret)

const solved = async (now = Date.now(), by = work): Promise<Proof> => {
  const challenge = await by.challenge(now)
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('not solved')
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } }
}

describe('a proof of work', () => {
  it('takes as many tries as it should, and is accepted once', async () => {
    const proof = await solved()
    expect(proof.solution.counter).toBeGreaterThanOrEqual(proofCost.fewestTries)
    expect(proof.solution.counter).toBeLessThanOrEqual(proofCost.mostTries)
    expect([await work.accepts(proof), await work.accepts(proof)]).toEqual([true, false])
  })

  it.each<[string, (proof: Proof) => Proof]>([
    ['another number', (proof) => ({ ...proof, solution: { ...proof.solution, counter: proof.solution.counter + 1, derivedKey: proof.solution.derivedKey.replace(/^./, '0').replace(/.$/, 'f') } })],
    ['an easier challenge', ({ challenge, solution }) => ({ solution, challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } } })],
    ['a shorter prefix', ({ challenge, solution }) => ({ solution, challenge: { ...challenge, parameters: { ...challenge.parameters, keyPrefix: challenge.parameters.keyPrefix.slice(0, 2) } } })],
    ['more time', ({ challenge, solution }) => ({ solution, challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: challenge.parameters.expiresAt + 60 } } })],
    ['a signature of nobody', ({ challenge, solution }) => ({ solution, challenge: { ...challenge, signature: '0'.repeat(64) } })],
  ])('is refused with %s', async (_what, change) => {
    expect(await work.accepts(change(await solved()))).toBe(false)
  })

  it('is refused when it is of yesterday, or of another site', async () => {
    expect(await work.accepts(await solved(Date.now() - 2 * proofCost.goodFor * 1000))).toBe(false)
    expect(await work.accepts(await solved(Date.now(), createProofOfWork(`${secret}!`)))).toBe(false)
  })
})
