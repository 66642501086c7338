import type { ReplyMail } from '@practice/shared/comments/reply-mail'
import { oneClick, replyMail } from '@practice/shared/comments/reply-mail'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues, Outcome } from '../../forms/submit'
import { refusalOf } from '../../forms/submit'

/** The name of the buttons on the page of a mail, and what they say. */
export const wantsMail = { name: 'mails', yes: 'yes', no: 'no' } as const

/** Whether a mail program asks by itself, without anybody in front of it. */
export const isOneClick = (values: FormValues): boolean => values[oneClick.name] === oneClick.value

/** Does what a button of the page, or of a mail program, asked for. Whatever is not a clear yes is a no. */
export const changeReplyMail = async ({ api, language }: Services, token: string, values: FormValues): Promise<Outcome<ReplyMail>> => {
  const wanted = !isOneClick(values) && values[wantsMail.name] === wantsMail.yes
  try {
    return { sent: true, receipt: await api.send(apiPaths.replyMail(token), { wanted }, replyMail) }
  } catch (error) {
    return refusalOf(error, values, language.messages)
  }
}
