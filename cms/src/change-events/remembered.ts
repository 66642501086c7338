import type { Core } from '@strapi/strapi'
import { newestChange, tagsAfter } from './outbox'

interface Remembered {
  value: Promise<number>
  tags: readonly string[]
}

/** Lists that people ask for; a practice has some dozens. */
const mostKept = 1000

/** What this process has counted. Changes by other processes are seen in the outbox, which all of them write. */
const kept = new Map<string, Remembered>()
/** Every change up to this one has been applied to `kept`. */
let applied: number | undefined

const applyChanges = async (strapi: Core.Strapi): Promise<void> => {
  if (applied === undefined) {
    applied = await newestChange(strapi)
    return
  }
  const { last, tags } = await tagsAfter(strapi, applied)
  // Somebody else may have been faster.
  if (last > applied) applied = last
  for (const [key, one] of kept) if (one.tags.some((tag) => tags.has(tag))) kept.delete(key)
}

/**
 * Counts something once, and again only after a change that has one of its tags: counting takes longer the more there is.
 * @param tags also what tells one count from another
 */
export const countOnce = async (strapi: Core.Strapi, tags: readonly string[], count: () => Promise<number>): Promise<number> => {
  await applyChanges(strapi)
  const key = tags.join(' ')
  const known = kept.get(key)
  if (known) return known.value
  if (kept.size >= mostKept) kept.clear()
  // Begun after the changes were applied, so a change that it misses comes later and is applied then.
  const value = count()
  kept.set(key, { value, tags })
  value.catch(() => kept.delete(key))
  return value
}
