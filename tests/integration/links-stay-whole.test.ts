import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { BrokenLink } from '../links/crawl.js'
import { crawl } from '../links/crawl.js'
import type { Sequence, WebOfLinks } from '../links/web-of-links.js'
import { sequence, startWeb } from '../links/web-of-links.js'
import type { BareStack } from '../support/bare-stack.js'
import { startBareStack } from '../support/bare-stack.js'

/** `npm run links:prove` runs 1,000. */
const sequences = Number(process.env.LINK_SEQUENCES ?? (inject('postgresUrl') === undefined ? 40 : 15))
const seed = Number(process.env.LINK_SEED ?? Date.now() % 2_147_483_647)

/** A page that was made before a change is shown until the site has heard of the change. */
const freshAfterMs = 5000

let stack: BareStack
let web: WebOfLinks
beforeAll(async () => {
  stack = await startBareStack()
  web = await startWeb(stack.owner, stack.siteUrl)
})
afterAll(() => stack.stop())

const totals = { sequences: 0, steps: 0, pages: 0, links: 0, waits: 0, longestMs: 0 }

const findBroken = async (): Promise<BrokenLink[]> => {
  const [current, former] = [await web.publicAddresses(), web.formerAddresses()]
  const start = performance.now()
  for (let tries = 0; ; tries += 1) {
    const { pages, links, broken } = await crawl(stack.siteUrl, current, former)
    totals.pages += pages
    totals.links += links
    const waited = performance.now() - start
    if (broken.length === 0 || waited > freshAfterMs) {
      if (tries > 0) totals.waits += 1
      if (tries > 0) totals.longestMs = Math.max(totals.longestMs, waited)
      return broken
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Each goes on from where the one before has left the site, so that histories get long; the seed repeats all of them. */
const tellStory = async (story: Sequence): Promise<void> => {
  await web.begin()
  for (const step of story) await web.apply(step)
  expect(await findBroken()).toEqual([])
  totals.steps += story.length
  totals.sequences += 1
  if (totals.sequences % 100 === 0) console.log(`${totals.sequences} sequences so far`)
}

it(
  `no link of the site breaks in ${sequences} random sequences of what people do to it`,
  async () => {
    await fc.assert(fc.asyncProperty(sequence, tellStory), { numRuns: sequences, seed, endOnFailure: true })
    console.log(
      `${sequences} sequences (seed ${seed}), ${totals.steps} steps, ${totals.pages} pages with ${totals.links} internal links read: no internal link that is not 200, no former address in more than one step.` +
        ` ${totals.waits} times a page had to be read again, at most ${Math.round(totals.longestMs)} ms after the change.`,
    )
  },
  120_000 + sequences * 5000,
)
