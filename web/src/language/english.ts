import { messages } from '../messages/en'
import type { Language } from './language'

export const english: Language = { tag: 'en-US', messages }
