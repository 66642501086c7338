import type { LanguageCode } from '@practice/shared/languages/languages'
import type { Language, Messages } from './language'
import { createLanguage } from './language'

/** Each language is a file of its own, so that a reader loads one. The server names the file in the page (`messagesFile`). */
const load: Record<LanguageCode, () => Promise<{ messages: Messages }>> = {
  en: () => import('../messages/en'),
  es: () => import('../messages/es'),
}

export const loadLanguage = async (code: LanguageCode): Promise<Language> => createLanguage(code, (await load[code]()).messages)
