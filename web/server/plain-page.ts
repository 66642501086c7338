import type { LanguageCode } from '@practice/shared/languages/languages'
import { rootOf } from '@practice/shared/languages/languages'
import type { Language, Messages } from '../src/language/language'
import { tags } from '../src/language/language'
import { crisis as englishCrisis } from '../src/messages/en/crisis'
import { plain as englishWords } from '../src/messages/en/plain'
import { crisis as spanishCrisis } from '../src/messages/es/crisis'
import { plain as spanishWords } from '../src/messages/es/plain'
import { nationalHelp } from '../src/ui/crisis-card/national-help'

interface PlainLanguage {
  tag: Language['tag']
  words: typeof englishWords
  crisis: Messages['crisis']
}

const languages: Record<LanguageCode, PlainLanguage> = {
  en: { tag: tags.en, words: englishWords, crisis: englishCrisis },
  es: { tag: tags.es, words: spanishWords, crisis: spanishCrisis },
}

export const plainWords = (language: LanguageCode): typeof englishWords => languages[language].words

/**
 * A page that needs neither React nor the CMS. Nothing of a request is in it.
 * @param title and sentence of ours: they are not escaped
 */
export const plainPage = (language: LanguageCode, title: string, sentence: string, styleSheetTag: string): string => {
  const { tag, words, crisis } = languages[language]
  const { lifeline, emergency } = nationalHelp
  const { ifYouNeedToTalk } = crisis
  return (
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<title>${title}</title>${styleSheetTag}</head><body><div id="root">` +
    `<aside class="crisis-line" aria-label="${crisis.line}"><div class="container"><p class="crisis-line__message">` +
    `${ifYouNeedToTalk.lifeline} <a href="tel:${lifeline}">${lifeline}</a>. ${ifYouNeedToTalk.emergency} <a href="tel:${emergency}">${emergency}</a>.` +
    '</p></div></aside><main><div class="landscape"><div class="page-header"><div class="container">' +
    `<h1>${title}</h1><p class="page-header__lead">${sentence}</p>` +
    `<p class="button-row"><a class="button button--primary" href="${rootOf(language)}">${words.home}</a></p>` +
    '</div></div><div class="landscape__picture"></div></div></main></div></body></html>'
  )
}
