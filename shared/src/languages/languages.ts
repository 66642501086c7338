import * as v from 'valibot'

/** Languages of the site, the one that everything is written in first. */
export const languages = ['en', 'es'] as const
export type LanguageCode = (typeof languages)[number]
export const firstLanguage = 'en' satisfies LanguageCode

export const languageCode = v.picklist(languages)

/** `?language=` of the API; without it, the first language. */
export const languageQuery = v.strictObject({
  language: v.optional(v.picklist(languages, `The language must be one of: ${languages.join(', ')}.`), firstLanguage),
})

/** The languages in which the words of a document can be read, the first one among them. */
export const writtenIn = v.array(languageCode)

/** The first language needs no beginning of its own: its addresses were there before any other. */
const beginning = (language: LanguageCode): string => (language === firstLanguage ? '' : `/${language}`)

/** Where the pages of a language begin, for a router: `/` for the first one. */
export const rootOf = (language: LanguageCode): string => beginning(language) || '/'

/** The address of a page in a language. @param path as the first language has it, with query and hash */
export const pathIn = (language: LanguageCode, path: string): string => {
  const start = beginning(language)
  return start === '' ? path : `${start}${path.replace(/^\/(?=$|[?#])/, '')}`
}

/** The language of an address, and the address as the first language has it. */
export const readPath = (path: string): { language: LanguageCode; path: string } => {
  for (const language of languages) {
    const start = beginning(language)
    if (start === '' || !path.startsWith(start)) continue
    const rest = path.slice(start.length)
    if (rest === '' || /^[?#]/.test(rest)) return { language, path: `/${rest}` }
    // A slash alone is another spelling, which leads to the one without it.
    if (/^\/[^?#]/.test(rest)) return { language, path: rest }
  }
  return { language: firstLanguage, path }
}

/** Pages that are there in every language. */
const inEveryLanguage = /^\/(?:articles|people(?:\/[^/]+)?|locations(?:\/[^/]+)?|contact(?:\/received\/[^/]+|\/kept)?|comments\/(?:mail\/)?[^/]+|accessibility|search)?$/
/** Articles and topics: a page shows those that are in its language. */
const shownInItsLanguage = /^\/(?:articles|topics)\/[^/.]+$/

const withoutEnd = (path: string): string => path.replace(/[?#].*$/s, '')

export const isInEveryLanguage = (path: string): boolean => inEveryLanguage.test(withoutEnd(path))

/** Where a link on a page of a language leads: to the page in this language, or else in the first one. */
export const linkIn = (language: LanguageCode, path: string): string =>
  isInEveryLanguage(path) || shownInItsLanguage.test(withoutEnd(path)) ? pathIn(language, path) : path
