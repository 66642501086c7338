import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'

/** The language of the form that is open: Strapi keeps it in the address. */
export const editedLanguage = (): LanguageCode => {
  const locale = new URLSearchParams(window.location.search).get('plugins[i18n][locale]')
  return languages.find((language) => language === locale) ?? firstLanguage
}
