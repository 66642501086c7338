import type { LanguageCode } from '../languages/languages.js'

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
    'al algo como con cual cuando de del desde donde el ella en entre eres es esta este estoy ha hace hasta hay la las le les lo los mas mi mis muy ni nos o para pero porque por puedo que quien ' +
    'quiero se ser si sin sobre soy su sus tambien te tengo tu tus un una unos y ya yo'
  ).split(' '),
)

export const isEverywhere = (word: string): boolean => everywhere.has(word)

/** Endings that people add, or that make another word of the same family. */
const endings: Record<LanguageCode, RegExp> = {
  en: /^(.{4,}?)(?:ies|es|s|ing|ed|y)$/,
  es: /^(.{4,}?)(?:mente|iones|ion|[ei]dad(?:es)?|[ai]d[oa]s?|ando|iendo|iv[oa]s?|os[oa]s?|[aei]r(?:se)?|[oae]s?|s)$/,
}

/** What is left of a word without such an ending: more words begin with it. `undefined` when it has none. */
export const stemOf = (word: string, language: LanguageCode): string | undefined => endings[language].exec(word)?.[1]
