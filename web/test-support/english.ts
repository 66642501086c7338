import { createLanguage } from '../src/language/language'
import { messages } from '../src/messages/en'

/** The language that tests of components read. */
export const english = createLanguage('en', messages)
