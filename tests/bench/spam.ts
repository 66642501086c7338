import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { learn, likelySpam, spamScore } from '@practice/shared/comments/spam-filter'
import * as v from 'valibot'
import { spamSentences } from './spam-sentences.js'

const folds = 5

interface Example {
  name: string
  text: string
}

const seed = v.array(v.object({ name: v.string(), text: v.string(), state: v.string() }))

/** Comments as readers of such a site write them, from the demo content. */
const ham = (): Example[] =>
  v
    .parse(seed, JSON.parse(readFileSync(fileURLToPath(new URL('../../cms/seed/comments.json', import.meta.url)), 'utf8')))
    .filter(({ state }) => state === 'approved')
    .map(({ name, text }) => ({ name, text }))

const without = (examples: readonly Example[], fold: number): Example[] => examples.filter((_, index) => index % folds !== fold)
const only = (examples: readonly Example[], fold: number): Example[] => examples.filter((_, index) => index % folds === fold)

const percent = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`

/** Judges each comment by what the filter learned from the others (cross-validation), and prints the rates. */
export const benchSpam = async (): Promise<void> => {
  const spam = spamSentences.map((text) => ({ name: 'Robin', text }))
  const other = ham()
  let [caught, mistaken] = [0, 0]
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(without(spam, fold), without(other, fold))
    const isSpam = (example: Example) => (spamScore(model, example) ?? 0) >= likelySpam
    caught += only(spam, fold).filter(isSpam).length
    mistaken += only(other, fold).filter(isSpam).length
  }
  console.log(`Spam filter, ${folds}-fold cross-validation on our own sentences and the comments of the demo practice:`)
  console.log(`  caught            ${percent(caught, spam.length)}`)
  console.log(`  false positives   ${percent(mistaken, other.length)}`)
}
