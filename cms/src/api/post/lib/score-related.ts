import { firstLanguage } from '@practice/shared/languages/languages'
import { isEverywhere, plainWordsIn, stemOf } from '@practice/shared/search/words'

/** What a post is about, in the words of its author. */
export interface Wording {
  title: string
  excerpt: string
}

export interface Candidate extends Wording {
  documentId: string
  /** ISO 8601 instant. */
  listedAt: string
  inCategory: boolean
  linksHere: boolean
}

/**
 * Whoever wrote a link to an article said that the two belong together, which counts for more than a shared topic. Texts
 * are seldom alike by more than a fifth, so what they have in common can outweigh either, and always decides between equals.
 */
const weights = { linksHere: 1.5, inCategory: 1, words: 8 }

/** Different words with a meaning of their own, without their endings. */
const subjectsOf = ({ title, excerpt }: Wording): Set<string> =>
  new Set(plainWordsIn(`${title} ${excerpt}`).filter((word) => !isEverywhere(word)).map((word) => stemOf(word, firstLanguage) ?? word))

/** From 0 for nothing to 1 for everything in common (Sørensen–Dice coefficient). */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  const shared = [...one].filter((subject) => other.has(subject)).length
  return (2 * shared) / (one.size + other.size)
}

/**
 * Posts that go well with another one, the best first, the newer of equals first. A score depends on the two posts alone:
 * what happens to a third one never changes their order.
 */
export const rankRelated = <Post extends Candidate>(post: Wording, candidates: readonly Post[]): Post[] => {
  const subjects = subjectsOf(post)
  const score = (candidate: Post): number =>
    (candidate.linksHere ? weights.linksHere : 0) + (candidate.inCategory ? weights.inCategory : 0) + weights.words * likeness(subjects, subjectsOf(candidate))
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || b.candidate.listedAt.localeCompare(a.candidate.listedAt) || a.candidate.documentId.localeCompare(b.candidate.documentId))
    .map(({ candidate }) => candidate)
}
