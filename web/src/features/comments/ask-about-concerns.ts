import type { Concern } from '@practice/shared/comments/confidentiality'
import { commentFields } from '@practice/shared/comments/contract'
import * as v from 'valibot'
import type { FormFailure, FormValues } from '../../forms/submit'
import type { Messages } from '../../language/language'

const typed = v.object({ name: commentFields.name, text: commentFields.text })

const keyOf = ({ kind, words }: Concern): string => `${kind} ${words}`

const list = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

/** What the sender has been asked about already, in a hidden field. As JSON, because browsers change line ends in fields. */
const askedAbout = (values: FormValues): string[] => {
  const checked = v.safeParse(list, values.confirmed)
  return checked.success ? checked.output : []
}

/**
 * Asks the sender, before anything is sent, about what a public comment may not be meant to say. `undefined` when there
 * is nothing to ask, or it was asked before.
 */
export const askAboutConcerns = async (values: FormValues, staffNames: readonly string[], { comments: { question } }: Messages): Promise<FormFailure | undefined> => {
  const checked = v.safeParse(typed, values)
  // What is missing or wrong is said first.
  if (!checked.success) return undefined
  // Needed by nobody who only reads.
  const { concernsAbout } = await import('@practice/shared/comments/confidentiality')
  const concerns = concernsAbout(checked.output, staffNames)
  const asked = askedAbout(values)
  if (concerns.every((concern) => asked.includes(keyOf(concern)))) return undefined
  return {
    message: question.message,
    fields: [],
    values: { ...values, confirmed: JSON.stringify(concerns.map(keyOf)) },
    attempt: Date.now(),
    question: {
      title: question.title,
      items: concerns.map(({ kind, words }) => ({
        field: words === checked.output.name ? 'name' : 'text',
        code: kind,
        message: question.item(words, kind),
      })),
    },
  }
}
