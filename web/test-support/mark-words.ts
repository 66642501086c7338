const open = '⟦'
const close = '⟧'

const mark = (text: string): string => (text === '' ? text : `${open}${text}${close}`)

/** The same sentences, each between marks, whatever they take. */
export const markWords = <Words>(words: Words): Words => {
  if (typeof words === 'string') return mark(words) as Words
  if (typeof words === 'function') return ((...given: unknown[]) => markWords<unknown>(words(...given))) as Words
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, markWords(part)])) as Words
}

const marked = /⟦[^⟦⟧]*⟧/g

/** What is left of a text when everything between marks is gone. */
export const withoutMarked = (text: string): string => {
  const rest = text.replace(marked, '')
  return rest === text ? text : withoutMarked(rest)
}
