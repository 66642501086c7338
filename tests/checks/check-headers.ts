import { judgePages } from '../support/judged-pages.js'
import { examplePages } from '../support/page-types.js'
import { startStack } from '../support/stack.js'

const signed = (modifier: number): string => (modifier > 0 ? `+${modifier}` : String(modifier))

/** The least that is accepted; what a site can reach by itself is 135. */
const leastScore = 130

/** Prints the HTTP Observatory's score of every type of page. @throws Error when one is below what is accepted */
export const checkHeaders = async (): Promise<void> => {
  console.log('Starting the site with demo content …')
  const stack = await startStack()
  try {
    const { pages, stop } = await examplePages(stack)
    const verdicts = Object.entries(await judgePages(pages, stack.siteUrl, stack.cmsUrl).finally(stop))
    for (const { test, result, modifier } of verdicts[0]?.[1].findings ?? []) console.log(`  ${signed(modifier).padStart(4)}  ${test}: ${result}`)
    for (const [type, { score, grade }] of verdicts) console.log(`${String(score).padStart(4)} ${grade}  ${type}`)
    const lowest = Math.min(...verdicts.map(([, { score }]) => score))
    console.log(`HTTP Observatory: ${verdicts.length} kinds of pages, lowest score ${lowest}`)
    if (lowest < leastScore) throw new Error(`the score is below ${leastScore}`)
  } finally {
    await stack.stop()
  }
}
