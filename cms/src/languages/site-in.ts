import type { LanguageCode } from '@practice/shared/languages/languages'

/** The texts of the site have a row for each language; what is the same in all of them stands in each. */
export const siteIn = (language: LanguageCode) => ({ locale: language })
