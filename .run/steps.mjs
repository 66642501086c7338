// @ts-check
import { performance } from 'node:perf_hooks'

/** @param {number} since a `performance.now()` */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** A step that has printed nothing for this long says that it is still at it. */
const silenceMs = 10_000

/**
 * Announces a long step, shows that it is alive while it is silent, and says how long it took.
 * @template Result
 * @param {string} title what happens, as in "Building the site"
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const step = async (title, work) => {
  const started = performance.now()
  console.log(`${title} …`)
  const heartbeat = setInterval(() => console.log(`  … still ${title[0]?.toLowerCase()}${title.slice(1)}, ${secondsSince(started)}`), silenceMs)
  try {
    const result = await work()
    console.log(`${title}: done in ${secondsSince(started)}`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
