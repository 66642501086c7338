import type { LanguageCode } from '../languages/languages.js'
import { firstLanguage, languages } from '../languages/languages.js'
import type { Reference } from '../links/reference.js'
import { parseReference, referenceKey } from '../links/reference.js'

/** A text that can be found: the words of a document in one language. */
export interface TextName extends Pick<Reference, 'kind' | 'documentId'> {
  language: LanguageCode
}

/**
 * `kind:documentId` in the first language, with the language before it in another one: the same names that changes have for
 * a document and for its words in a language.
 */
export const textKey = ({ language, ...document }: TextName): string => (language === firstLanguage ? '' : `${language}:`) + referenceKey(document)

/** The name of the same document's words in another language. @param key in the first language */
export const keyOfTranslation = (key: string, language: LanguageCode): string => `${language}:${key}`

export const parseTextKey = (key: string): TextName | undefined => {
  const language = languages.find((code) => code !== firstLanguage && key.startsWith(`${code}:`))
  const reference = parseReference(language === undefined ? key : key.slice(language.length + 1))
  if (!reference || reference.heading !== undefined) return undefined
  return { language: language ?? firstLanguage, kind: reference.kind, documentId: reference.documentId }
}
