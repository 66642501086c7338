import { moderationPaths, waitingSummary } from '@practice/shared/comments/desk'
import { Box, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, Widget } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { useLatest } from '../../desk/use-latest'
import { waitingTime } from '../../desk/waiting-time'

/** Strapi's own ellipsis makes one line of it, which is as wide as the text in a widget. */
const twoLines = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' } as const

/** On the home page of the admin: what waits for a decision. */
const WaitingWidget = () => {
  const { get } = useFetchClient()
  const { loaded } = useLatest(
    useCallback(async (signal: AbortSignal) => ({ waiting: v.parse(waitingSummary, (await get<unknown>(moderationPaths.waiting, { signal })).data), readAt: Date.now() }), [get]),
  )
  if (loaded.kind === 'loading') return <Widget.Loading>Loading</Widget.Loading>
  if (loaded.kind === 'failed') return <Widget.Error />
  const { readAt, waiting } = loaded.answer
  const { count, oldest, comments } = waiting
  if (oldest === null) return <Widget.NoData>Nothing is waiting.</Widget.NoData>
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="bold" tag="p">
        {count} {count === 1 ? 'comment waits' : 'comments wait'}, the oldest for {waitingTime(oldest, readAt)}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {comments.map(({ id, name, text, createdAt }) => (
          <Box key={id} tag="li" shrink={0}>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {name}, {waitingTime(createdAt, readAt)}
            </Typography>
            <Typography tag="p" style={twoLines}>
              {text}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  )
}
export default WaitingWidget
