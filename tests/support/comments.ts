import { randomUUID } from 'node:crypto'
import { commentReceipt } from '@practice/shared/comments/contract'
import type { ModerationDecision } from '@practice/shared/comments/moderation'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import type { Cms } from './cms.js'
import { formToken } from './form-token.js'
import type { Staff } from './staff.js'

interface Words {
  /** Slug of a published post. */
  post: string
  parent?: string
  name?: string
  email?: string
  text?: string
  replyMail?: boolean
  language?: LanguageCode
}

/** Leaves a comment as a reader does. @returns the token that its sender gets */
export const sendComment = async (cms: Cms, words: Words): Promise<string> => {
  const guard = { token: formToken('comment', cms.settings.FORM_TOKEN_SECRET ?? ''), idempotencyKey: randomUUID() }
  const body = { name: 'Robin', email: 'robin@example.org', text: `A comment, ${randomUUID()}.`, ...words, ...guard }
  const response = await cms.fetch(apiPaths.comments(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(`leaving a comment: ${response.status} ${await response.text()}`)
  return v.parse(commentReceipt, await response.json()).token
}

/** The same, for those who look after comments; nobody can write one in the admin. `staff` finds it again. @returns its document id */
export const leaveComment = async (cms: Cms, staff: Staff, words: Words): Promise<string> => {
  const text = words.text ?? `A comment, ${randomUUID()}.`
  await sendComment(cms, { ...words, text })
  const found = (await staff.list('comment', '&sort=id:DESC')).find((comment) => comment.text === text)
  if (typeof found?.documentId !== 'string') throw new Error('the comment is not in the admin')
  return found.documentId
}

/** Decides about comments; the answer, whatever its status. */
export const decide = (staff: Staff, ids: string[], decision: Exclude<ModerationDecision, 'edit'>): Promise<Response> =>
  staff.request('POST', '/moderation/decisions', { ids, decision })

/** Leaves a comment and approves it. @returns its document id */
export const leaveApprovedComment = async (cms: Cms, staff: Staff, words: Words): Promise<string> => {
  const documentId = await leaveComment(cms, staff, words)
  const response = await decide(staff, [documentId], 'approve')
  if (!response.ok) throw new Error(`approving a comment: ${response.status} ${await response.text()}`)
  return documentId
}
