import { createContext, use } from 'react'
import type { messages as english } from '../messages/en'

/** All sentences of one language. Another language has to have each of them, with the same parameters. */
export type Messages = typeof english

/** What the pages of one language have in common. */
export interface Language {
  /** BCP 47: of the `lang` attribute, and of dates and lists. */
  tag: 'en-US'
  messages: Messages
}

export const LanguageContext = createContext<Language | null>(null)

export const useLanguage = (): Language => {
  const given = use(LanguageContext)
  if (!given) throw new Error('LanguageContext is missing above this component.')
  return given
}

export const useMessages = (): Messages => useLanguage().messages
