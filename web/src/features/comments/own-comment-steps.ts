import type { OwnComment } from '@practice/shared/comments/own-comment'
import { ownComment, ownCommentChange } from '@practice/shared/comments/own-comment'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues, Outcome } from '../../forms/submit'
import { refusalOf, submitForm } from '../../forms/submit'
import { askAboutConcerns } from './ask-about-concerns'

/** The name of the button that withdraws a comment; the form that changes it has none. */
export const withdrawButton = 'withdraw'

/** @param staffNames names that a comment had better not mention */
const changeComment = async (services: Services, token: string, values: FormValues, staffNames: readonly string[]): Promise<Outcome<OwnComment>> => {
  const question = await askAboutConcerns(values, staffNames, services.language.messages)
  if (question) return { sent: false, status: 200, failure: question }
  const { name, text, token: formToken, website } = values
  return submitForm(services, {
    purpose: 'comment',
    path: apiPaths.ownCommentChange(token),
    schema: ownCommentChange,
    receipt: ownComment,
    values,
    input: { name, text, token: formToken, website },
  })
}

const withdrawComment = async ({ api, language }: Services, token: string, values: FormValues): Promise<Outcome<OwnComment>> => {
  try {
    return { sent: true, receipt: await api.send(apiPaths.ownCommentWithdrawal(token), {}, ownComment) }
  } catch (error) {
    return refusalOf(error, values, language.messages)
  }
}

/** Does what the sender of a comment asked for on its page. @param token opens the comment */
export const takeOwnStep = async (services: Services, token: string, values: FormValues, readStaffNames: () => Promise<string[]>): Promise<Outcome<OwnComment>> =>
  withdrawButton in values ? withdrawComment(services, token, values) : changeComment(services, token, values, await readStaffNames())
