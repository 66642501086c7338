/** Letters that are looked at: with one more there are many more beginnings, and hardly fewer phrases for each. */
export const beginningLength = 2

const letters = 'abcdefghijklmnopqrstuvwxyz'

const joined = (first: ReadonlySet<string>, then: ReadonlySet<string>): Set<string> => {
  const all = new Set<string>()
  for (const start of first) {
    if (start.length === beginningLength) all.add(start)
    else for (const next of then) all.add((start + next).slice(0, beginningLength))
  }
  return all
}

/**
 * With which letters a match of a phrase can begin, so that only a few phrases have to be tried at each word. It reads what
 * the phrases are written in: letters, `(?:a|b)`, `[a-z]`, `?`, `*`, `+`, `{0,3}`, and looks ahead, which it takes to succeed.
 */
export const beginningsOf = (pattern: string): Set<string> => {
  let at = 0
  const alternatives = (): Set<string> => {
    const all = new Set(sequence())
    while (pattern[at] === '|') {
      at += 1
      for (const one of sequence()) all.add(one)
    }
    return all
  }
  const sequence = (): Set<string> => {
    let begun = new Set([''])
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') begun = joined(begun, repeated(item()))
    return begun
  }
  const item = (): Set<string> => {
    if (pattern[at] === '(') {
      const looksAhead = pattern[at + 2] !== ':'
      at += 3
      const inside = alternatives()
      at += 1
      return looksAhead ? new Set(['']) : inside
    }
    if (pattern[at] === '[') {
      const end = pattern.indexOf(']', at)
      const named = pattern.slice(at + 1, end)
      at = end + 1
      return new Set(named === 'a-z' ? letters : named)
    }
    if (pattern[at] === '\\') at += 1
    at += 1
    return new Set([pattern[at - 1] ?? ''])
  }
  const repeated = (once: Set<string>): Set<string> => {
    const [quantifier = '', least = ''] = /^(?:[?*+]|\{(\d),\d+\})/.exec(pattern.slice(at, at + 6)) ?? []
    at += quantifier.length
    const all = quantifier === '' || quantifier === '?' ? new Set(once) : new Set([...once, ...joined(once, once)])
    if (quantifier === '?' || quantifier === '*' || least === '0') all.add('')
    return all
  }
  // The word ends behind a match.
  return joined(alternatives(), new Set([' ']))
}
