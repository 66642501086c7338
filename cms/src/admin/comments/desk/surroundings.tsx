import type { CommentContext } from '@practice/shared/comments/desk'
import type { CommentState, LoggedAction } from '@practice/shared/comments/moderation'
import { Box, Flex, Loader, Typography } from '@strapi/design-system'
import { StateBadge } from '../state-badge'
import { useCommentContext } from '../use-comment-context'
import { Quotation } from './quotation'

const done: Record<LoggedAction, string> = {
  approve: 'approved it',
  edit: 'edited and approved it',
  reject: 'rejected it',
  spam: 'marked it as spam',
  unapprove: 'set it back to waiting',
  delete: 'deleted it',
  restore: 'restored it',
  undo: 'took the last decision back',
  reply: 'wrote it',
  change: 'changed it',
  withdraw: 'withdrew it',
}

const time = (iso: string): string => new Date(iso).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const Log = ({ log }: Pick<CommentContext, 'log'>) => (
  <Box tag="section">
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      What happened to it
    </Typography>
    <Box tag="ol" marginTop={1}>
      {log.map(({ action, by, at, reason }) => (
        <Typography key={`${at} ${action}`} tag="li" textColor="neutral800">
          {by} {done[action]}, {time(at)}
          {reason !== null && `: “${reason}”`}
        </Typography>
      ))}
    </Box>
  </Box>
)

const SameSender = ({ sameSender }: Pick<CommentContext, 'sameSender'>) => (
  <Box tag="section">
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      Earlier from the same sender
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} marginTop={1}>
      {sameSender.map(({ id, text, state }: { id: string; text: string; state: CommentState }) => (
        <Flex key={id} tag="li" gap={2} alignItems="center">
          <StateBadge state={state} />
          <Typography ellipsis textColor="neutral800">
            {text}
          </Typography>
        </Flex>
      ))}
    </Flex>
  </Box>
)

/** What one needs to know to judge a comment. Loaded for the one that is open. */
export const Surroundings = ({ id }: { id: string }) => {
  const { loaded } = useCommentContext(id)
  if (loaded.kind === 'loading') return <Loader small>Loading what surrounds this comment</Loader>
  if (loaded.kind === 'failed') return <Typography textColor="danger600">What surrounds this comment could not be loaded. Reload the page to try again.</Typography>
  const { passage, parent, replies, sameSender, log } = loaded.answer
  return (
    <>
      {parent && (
        <Quotation label="It answers" name={parent.name} state={parent.state}>
          {parent.text}
        </Quotation>
      )}
      {!parent && passage !== null && <Quotation label="It seems to be about">{passage}</Quotation>}
      {replies.map(({ name, text, state }) => (
        <Quotation key={`${name} ${text}`} label="Answered by" name={name} state={state}>
          {text}
        </Quotation>
      ))}
      {sameSender.length > 0 && <SameSender sameSender={sameSender} />}
      {log.length > 0 && <Log log={log} />}
    </>
  )
}
