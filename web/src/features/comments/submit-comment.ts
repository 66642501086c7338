import type { CommentAnswer } from '@practice/shared/comments/contract'
import { commentAnswer, commentInput } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues, Outcome } from '../../forms/submit'
import { submitForm } from '../../forms/submit'
import { askAboutConcerns } from './ask-about-concerns'

/** A box that is not ticked is not sent. */
export const replyMailField = { name: 'replyMail', value: 'yes' } as const

/** @param staffNames names that a comment had better not mention */
export const submitComment = async (services: Services, postSlug: string, values: FormValues, staffNames: readonly string[]): Promise<Outcome<CommentAnswer>> => {
  const question = await askAboutConcerns(values, staffNames, services.language.messages)
  if (question) return { sent: false, status: 200, failure: question }
  const { name, email, text, parent, token, website } = values
  return submitForm(services, {
    purpose: 'comment',
    path: apiPaths.comments(),
    schema: commentInput,
    receipt: commentAnswer,
    values,
    input: { post: postSlug, parent, name, email, text, token, website, replyMail: values[replyMailField.name] === replyMailField.value, language: services.language.code },
  })
}
