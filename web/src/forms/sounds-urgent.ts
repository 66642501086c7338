import type { SpokenForm } from '@practice/shared/crisis/spoken-words'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import type { FormValues } from './submit'

/** Needed by nobody who only reads, so it comes when somebody begins to write. */
const loadPhrases = () => import('@practice/shared/crisis/mentions-danger')

/** Whether what was typed reads as if somebody may be in danger. Never in the way of sending: without the phrases it is `false`. */
export const soundsUrgent = async (form: SpokenForm, values: FormValues): Promise<boolean> => {
  try {
    const { mentionsDanger } = await loadPhrases()
    return mentionsDanger(spokenWords(form, values))
  } catch {
    return false
  }
}

/** Said by the address of a confirmation; it says nothing to whoever finds it in a history. */
export const helpParameter = 'now'

/** The address of a confirmation that shows whom to reach first. */
export const withHelp = (path: string, urgent: boolean): string => (urgent ? `${path}${path.includes('?') ? '&' : '?'}${helpParameter}` : path)
