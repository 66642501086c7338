import type { LanguageCode } from '@practice/shared/languages/languages'
import { linkIn } from '@practice/shared/languages/languages'
import { createContext, use } from 'react'
import type { messages as english } from '../messages/en'

/** All sentences of one language. Another language has to have each of them, with the same parameters. */
export type Messages = typeof english

/** What the pages of one language have in common. */
export interface Language {
  code: LanguageCode
  /** BCP 47: of the `lang` attribute, and of dates and lists. */
  tag: 'en-US' | 'es-US'
  messages: Messages
  /** Where a link leads: to the page in this language, or else in the first one. @param path as the first language has it */
  to: (path: string) => string
}

export const tags = { en: 'en-US', es: 'es-US' } as const satisfies Record<LanguageCode, Language['tag']>

export const createLanguage = (code: LanguageCode, messages: Messages): Language => ({ code, tag: tags[code], messages, to: (path) => linkIn(code, path) })

export const LanguageContext = createContext<Language | null>(null)

export const useLanguage = (): Language => {
  const given = use(LanguageContext)
  if (!given) throw new Error('LanguageContext is missing above this component.')
  return given
}

export const useMessages = (): Messages => useLanguage().messages
