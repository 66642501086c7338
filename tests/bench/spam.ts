import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { commentLimits } from '@practice/shared/comments/contract'
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

/** As many as a site learns from (cms/src/moderation/spam-learning.ts). */
const learnedFrom = 1000

/** Judges each one by what the filter learned from the others (cross-validation), and prints the rates. */
const judge = (what: string, spam: readonly Example[], other: readonly Example[]): void => {
  let [caught, mistaken] = [0, 0]
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(without(spam, fold).slice(-learnedFrom), without(other, fold).slice(-learnedFrom))
    const isSpam = (example: Example) => (spamScore(model, example) ?? 0) >= likelySpam
    caught += only(spam, fold).filter(isSpam).length
    mistaken += only(other, fold).filter(isSpam).length
  }
  console.log(`Spam filter, ${folds}-fold cross-validation on ${what}:`)
  console.log(`  caught            ${percent(caught, spam.length)}`)
  console.log(`  false positives   ${percent(mistaken, other.length)}`)
}

const mail = v.object({ text: v.string() })

/** What a mail says, as far as a comment could: no headers, no markup, no more than a comment may have. */
const wordsOf = (text: string): string =>
  text.slice(text.indexOf('\n\n') + 2).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, commentLimits.text)

const mails = (corpus: string, groups: readonly string[]): Example[] =>
  groups.flatMap((group) =>
    readdirSync(path.join(corpus, group))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => ({ name: '', text: wordsOf(v.parse(mail, JSON.parse(readFileSync(path.join(corpus, group, file), 'utf8'))).text) })),
  )

/** @param corpus folder of the public corpus, if it could be had */
export const benchSpam = async (corpus: unknown): Promise<void> => {
  judge('our own sentences and the comments of the demo practice', spamSentences.map((text) => ({ name: 'Robin', text })), ham())
  if (typeof corpus !== 'string') return console.log('The public corpus of SpamAssassin could not be fetched.')
  judge('the public mail corpus of SpamAssassin', mails(corpus, ['spam-1', 'spam-2']), mails(corpus, ['easy-ham-1', 'easy-ham-2', 'hard-ham-1']))
}
