/** A word of a text, and where it stands. */
export interface Word {
  /** As it is compared: lower case, no accents, no apostrophes. */
  word: string
  start: number
  end: number
}

// Letters, digits and what is written on top of them; an apostrophe inside belongs to the word.
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** No word of a language is longer; what is, is cut, so that nothing takes more than its share. */
const longest = 40

const plain = (written: string): string =>
  // eslint-disable-next-line no-control-regex
  (/^[\x00-\x7f]*$/.test(written) ? written : written.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '')
    .slice(0, longest)

/** The words of a text in any script, in its order. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({ word: plain(written), start: index, end: index + written.length }))

export const plainWordsIn = (text: string): string[] => text.match(pattern)?.map(plain) ?? []

/** Words that are in every text, so that looking for them finds nothing. English and Spanish. */
const everywhere = new Set(
  (
    'a about am an and any are as at be been being but by can could did do does doing for from get had has have having he her here him his how i id if ill im in into is isnt it its ive ' +
    'just let may me more most my no not of on or our out own she should so some such than that the their them then there these they this those to too up us was we were what when where ' +
    'which while who whom why will with would you your youre dont doesnt cant ' +
    'al como con de del donde el en es esta este la las lo los mi mis o para pero por que se si sin su sus tengo un una y yo'
  ).split(' '),
)

export const isEverywhere = (word: string): boolean => everywhere.has(word)

/** What is left of a word without an ending that people add: more words begin with it. `undefined` when there is none. */
export const stemOf = (word: string): string | undefined => /^(.{4,}?)(?:ies|es|s|ing|ed|y)$/.exec(word)?.[1]
