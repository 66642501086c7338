import type { DecisionInput, ReplyInput } from '@practice/shared/comments/desk'
import { decisionResult, moderationPaths, replyResult } from '@practice/shared/comments/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import * as v from 'valibot'
import { useAttempt } from '../../desk/use-attempt'

/** What the desk can do; `undefined` when it was not stored, which the person is told. */
export const useModeration = () => {
  const { post } = useFetchClient()
  const { busy, attempt } = useAttempt()

  const send = <Schema extends v.GenericSchema>(path: string, body: object, schema: Schema): Promise<v.InferOutput<Schema> | undefined> =>
    attempt(async () => v.parse(schema, (await post<unknown>(path, body)).data))

  return {
    busy,
    decide: (input: DecisionInput) => send(moderationPaths.decisions, input, decisionResult),
    undo: (ids: string[]) => send(moderationPaths.undo, { ids }, decisionResult),
    reply: (input: ReplyInput) => send(moderationPaths.replies, input, replyResult),
  }
}
