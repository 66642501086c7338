import { describe, expect, it } from 'vitest'
import type { Taken } from './take-together'
import { takeTogether } from './take-together'

const later = () => new Promise((resolve) => setImmediate(resolve))

type Kind = 'good' | 'refused' | 'breaks'
const kinds: readonly Kind[] = ['good', 'refused', 'breaks']

/** Every way to have so many items of the three kinds. */
const everyWay = (count: number): Kind[][] => (count === 0 ? [[]] : everyWay(count - 1).flatMap((way) => kinds.map((kind) => [...way, kind])))

describe('what comes in together', () => {
  it('shares rounds, and each gets its own answer', async () => {
    const rounds: number[][] = []
    const take = takeTogether(3, async (items: readonly number[]): Promise<Taken<number>[]> => {
      rounds.push([...items])
      await later()
      return items.map((item) => ({ result: item * 2 }))
    })
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(take))).toEqual([2, 4, 6, 8, 10, 12])
    expect(rounds).toEqual([[1, 2, 3], [4, 5, 6]])
    expect(await take(7)).toBe(14)
  })

  it('waits for what the event loop has yet to read', async () => {
    const rounds: number[][] = []
    const take = takeTogether(3, async (items: readonly number[]): Promise<Taken<number>[]> => {
      rounds.push([...items])
      return items.map((item) => ({ result: item }))
    })
    setImmediate(() => void take(2))
    await take(1)
    expect(rounds).toEqual([[1, 2]])
  })

  it.each([1, 2, 3, 4])('is done again one by one when a round of %i fails, so that only what cannot be stored fails', async (most) => {
    for (const way of everyWay(4)) {
      const stored: number[] = []
      const take = takeTogether(most, async (round: readonly number[]): Promise<Taken<number>[]> => {
        await later()
        if (round.some((index) => way[index] === 'breaks')) throw new Error('breaks')
        stored.push(...round.filter((index) => way[index] === 'good'))
        return round.map((index) => (way[index] === 'good' ? { result: index } : { refusal: new Error('refused') }))
      })
      const outcomes = await Promise.allSettled(way.map((_kind, index) => take(index)))
      const seen = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'good' : outcome.reason instanceof Error && outcome.reason.message))
      expect([seen, stored]).toEqual([way, way.flatMap((kind, index) => (kind === 'good' ? [index] : []))])
    }
  })
})
