import type { FormerHeadings } from './former-headings.js'
import type { WrittenHeading } from './headings-of.js'
import { headingsOf } from './headings-of.js'

/** Former ids kept for one text; the oldest are dropped. */
export const formerHeadingLimit = 200

const pairsOf = (text: string): Map<string, number> => {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const pairs = new Map<string, number>()
  for (let index = 0; index < letters.length - 1; index += 1) {
    const pair = letters.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient of the pairs of letters: 1 for the same words, 0 for nothing in common. */
const similarity = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  let shared = 0
  let total = 0
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}

/** Above it, two headings are taken for one that was edited; "Why it helps" and "Why therapy helps" have 0.78. */
const alike = 0.5

interface Rest {
  before: WrittenHeading[]
  after: WrittenHeading[]
}

type Matches = Map<string, string>

const take = (rest: Rest, matches: Matches, one: WrittenHeading, other: WrittenHeading): void => {
  matches.set(one.id, other.id)
  rest.before.splice(rest.before.indexOf(one), 1)
  rest.after.splice(rest.after.indexOf(other), 1)
}

const matchSections = (rest: Rest, matches: Matches): void => {
  for (const one of [...rest.before]) {
    const section = one.section.trim()
    const other = section === '' ? undefined : rest.after.find((heading) => heading.section.trim() === section)
    if (other) take(rest, matches, one, other)
  }
}

/** Headings compared by their words; a text with more new ones was rewritten. */
const comparedHeadings = 100

const matchWords = (rest: Rest, matches: Matches): void => {
  const pairs = rest.before
    .slice(0, comparedHeadings)
    .flatMap((one) => rest.after.slice(0, comparedHeadings).map((other) => ({ one, other, score: similarity(one.text, other.text) })))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
  for (const { one, other } of pairs) if (rest.before.includes(one) && rest.after.includes(other)) take(rest, matches, one, other)
}

/** Between the same two neighbours, as many headings as before are the same headings under other words. */
const matchPlaces = (before: readonly WrittenHeading[], after: readonly WrittenHeading[], rest: Rest, matches: Matches): void => {
  const runs = (headings: readonly WrittenHeading[], open: readonly WrittenHeading[], idOf: (heading: WrittenHeading) => string) => {
    const found = new Map<string, WrittenHeading[]>()
    let run: WrittenHeading[] = []
    let start = ''
    for (const heading of headings) {
      if (open.includes(heading)) run.push(heading)
      else {
        if (run.length > 0) found.set(`${start} ${idOf(heading)}`, run)
        start = idOf(heading)
        run = []
      }
    }
    if (run.length > 0) found.set(`${start} `, run)
    return found
  }
  const runsAfter = runs(after, rest.after, ({ id }) => id)
  for (const [place, run] of runs(before, rest.before, ({ id }) => matches.get(id) ?? '')) {
    const others = runsAfter.get(place)
    if (others?.length !== run.length) continue
    run.forEach((one, index) => {
      const other = others[index]
      if (other) take(rest, matches, one, other)
    })
  }
}

/** Which heading of the new text each heading of the old text has become. */
const matchHeadings = (before: readonly WrittenHeading[], after: readonly WrittenHeading[]): Matches => {
  const ids = new Set(after.map(({ id }) => id))
  const kept = new Set(before.filter(({ id }) => ids.has(id)).map(({ id }) => id))
  const matches: Matches = new Map([...kept].map((id) => [id, id]))
  const rest: Rest = { before: before.filter(({ id }) => !kept.has(id)), after: after.filter(({ id }) => !kept.has(id)) }
  matchSections(rest, matches)
  matchWords(rest, matches)
  matchPlaces(before, after, rest, matches)
  return matches
}

/**
 * Former heading ids of a text after an edit. A heading that stays (by its words, by what stands under it or by its
 * place among the others) keeps the ids it had as further ones, so links to it still land; an id that a heading of
 * the new text has itself is no former one.
 */
export const carryHeadings = (before: { markdown: string; former: FormerHeadings }, markdown: string): FormerHeadings => {
  if (before.markdown === markdown) return before.former
  const after = headingsOf(markdown)
  const current = new Set(after.map(({ id }) => id))
  const matches = matchHeadings(headingsOf(before.markdown), after)
  const carried = new Map<string, string>()
  // What lost its heading is kept as it is: an author who undoes the change brings it back.
  for (const [former, id] of Object.entries(before.former)) carried.set(former, matches.get(id) ?? id)
  for (const [id, now] of matches) if (id !== now) carried.set(id, now)
  const entries = [...carried].filter(([former, id]) => !current.has(former) && former !== id)
  return Object.fromEntries(entries.slice(-formerHeadingLimit))
}

/** All ids under which headings of a text can be reached. */
export const reachableHeadings = (markdown: string, former: FormerHeadings): Set<string> => {
  const ids = new Set(headingsOf(markdown).map(({ id }) => id))
  for (const [alias, id] of Object.entries(former)) if (ids.has(id)) ids.add(alias)
  return ids
}
