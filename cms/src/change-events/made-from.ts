import { AsyncLocalStorage } from 'node:async_hooks'

const answers = new AsyncLocalStorage<Set<string>>()

/** Runs `work` and gives the tags that it named with `madeFrom`. */
export const collectTags = async (work: () => Promise<unknown>): Promise<ReadonlySet<string>> => {
  const collected = new Set<string>()
  await answers.run(collected, work)
  return collected
}

/**
 * Says what the answer under way was made from, so that whoever keeps it knows when it is out of date. An answer that
 * names nothing is never kept. What is mentioned counts too, public or not: the answer changes when that goes live.
 */
export const madeFrom = (...tags: readonly string[]): void => {
  const collected = answers.getStore()
  for (const tag of tags) collected?.add(tag)
}
