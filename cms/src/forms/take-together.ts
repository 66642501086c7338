import { setImmediate as turn } from 'node:timers/promises'

interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (reason: unknown) => void
}

/** What came of one item: its result, or why it was refused. */
export type Taken<Result> = { result: Result } | { refusal: unknown }

/**
 * Takes what comes in while the last round is under way together in the next: many forms share one transaction, and one
 * wait for the disk. A round that fails as a whole is done again one by one, so that nobody pays for another's mistake.
 * @param most items of one round
 * @param take does a round; nothing of it may last when it throws
 */
export const takeTogether = <Item, Result>(most: number, take: (items: readonly Item[]) => Promise<Taken<Result>[]>): ((item: Item) => Promise<Result>) => {
  const queue: Waiting<Item, Result>[] = []
  let busy = false

  const settle = async (round: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const taken = await take(round.map(({ item }) => item))
      round.forEach(({ resolve, reject }, index) => {
        const one = taken[index]
        if (one && 'result' in one) resolve(one.result)
        else reject(one?.refusal)
      })
    } catch (error) {
      const [first] = round
      if (round.length === 1) first?.reject(error)
      else for (const one of round) await settle([one])
    }
  }

  /** SQLite's driver does not let the event loop turn while a round is under way, so what has arrived by then is still to be read. */
  const gather = async (): Promise<void> => {
    let gathered = 0
    while (queue.length > gathered && queue.length < most) {
      gathered = queue.length
      await turn()
    }
  }

  const work = async (): Promise<void> => {
    busy = true
    while (queue.length > 0) {
      await gather()
      await settle(queue.splice(0, most))
    }
    busy = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (!busy) void work()
    })
}
