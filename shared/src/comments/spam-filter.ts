import { linkCount } from './autolinks.js'

/** What a filter has learned: in how many texts of each kind a token stood. */
export interface SpamModel {
  spam: number
  ham: number
  tokens: ReadonlyMap<string, { spam: number; ham: number }>
}

interface Example {
  name: string
  text: string
}

/** Below this many decisions of each kind there is nothing to learn from. */
const least = 8
/** Only what tells most counts (Graham, "A Plan for Spam"), so that a long kind text does not hide one line of spam. */
const telling = 15

/** Scripts send the token that a page was made with, as browsers without JavaScript do: it doubles the odds and decides nothing alone. */
const oldFormWeight = Math.log(2)

/** Words, and what spam does beside its words. */
const tokensOf = ({ name, text }: Example): Set<string> => {
  const tokens = new Set(`${name} ${text}`.toLowerCase().match(/[\p{L}\p{N}$€£%'’]{2,30}/gu) ?? [])
  const links = linkCount(text)
  tokens.add(`links:${Math.min(links, 3)}`)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (letters > 20 && capitals / letters > 0.4) tokens.add('shouting')
  return tokens
}

export const learn = (spam: readonly Example[], ham: readonly Example[]): SpamModel => {
  const tokens = new Map<string, { spam: number; ham: number }>()
  const count = (examples: readonly Example[], kind: 'spam' | 'ham'): void => {
    for (const example of examples) {
      for (const token of tokensOf(example)) {
        const counts = tokens.get(token) ?? { spam: 0, ham: 0 }
        counts[kind] += 1
        tokens.set(token, counts)
      }
    }
  }
  count(spam, 'spam')
  count(ham, 'ham')
  return { spam: spam.length, ham: ham.length, tokens }
}

/**
 * How much a comment resembles what was decided to be spam, from 0 to 1: naive Bayes with add-one smoothing.
 * `undefined` while too little was decided. It only orders a list; what it cannot know must not cost anybody a voice.
 * @param oldForm sent with a form token that is not fresh
 */
export const spamScore = ({ spam, ham, tokens }: SpamModel, comment: Example, oldForm = false): number | undefined => {
  if (spam < least || ham < least) return undefined
  const weights = [...tokensOf(comment)].flatMap((token) => {
    const counts = tokens.get(token)
    return counts ? [Math.log((counts.spam + 1) / (spam + 2)) - Math.log((counts.ham + 1) / (ham + 2))] : []
  })
  const sum = weights.sort((a, b) => Math.abs(b) - Math.abs(a)).slice(0, telling).reduce((total, weight) => total + weight, oldForm ? oldFormWeight : 0)
  return 1 / (1 + Math.exp(-sum))
}

/** From here on a comment goes to the end of the list. */
export const likelySpam = 0.9
