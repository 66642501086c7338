import type { DeskComment } from '@practice/shared/comments/desk'
import { Badge, Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { forwardRef } from 'react'
import { styled } from 'styled-components'
import { StateBadge } from '../state-badge'
import { reasonWords } from './reason-words'
import { Surroundings } from './surroundings'
import { waitingTime } from '../../desk/waiting-time'

interface Props {
  comment: DeskComment
  /** Shows what surrounds it, and what can be done. */
  isOpen: boolean
  isSelected: boolean
  now: number
  onOpen: () => void
  onSelect: (selected: boolean) => void
  /** Buttons and forms, when it is open. */
  children: ReactNode
}

const Article = ({ post, tabIndex }: Pick<DeskComment, 'post'> & { tabIndex: number }) => {
  if (!post) return <>an article that was deleted</>
  if (post.address === null) return <>{post.title} (not published now)</>
  return (
    <Link href={post.address} isExternal tabIndex={tabIndex}>
      {post.title}
    </Link>
  )
}

/** Beside the name, or below it where there is little room. The sign of a link that leads away would shrink with its words. */
const ArticleLine = styled(Typography)`
  flex: 0 1 auto;
  svg {
    flex: none;
  }
`

const senderWords = (sender: DeskComment['sender']): string =>
  Object.entries(sender)
    .map(([state, count]) => `${count} ${state === 'pending' ? 'waiting' : state}`)
    .join(', ')

const Facts = ({ comment, now }: Pick<Props, 'comment' | 'now'>) => (
  <Flex gap={2} wrap="wrap">
    {comment.byPractice && <Badge>From the practice</Badge>}
    {comment.parent && <Badge>Reply to {comment.parent.name}</Badge>}
    {comment.urgent && (
      <Badge backgroundColor="danger600" textColor="neutral0">
        Urgent: may be in danger
      </Badge>
    )}
    {comment.heldReasons.map((reason) => (
      <Badge key={`${reason.kind} ${reason.words}`} variant="warning" backgroundColor="warning100" textColor="warning700">
        {reasonWords(reason)}
      </Badge>
    ))}
    {Object.keys(comment.sender).length > 0 && <Badge>Same sender: {senderWords(comment.sender)}</Badge>}
    {comment.state !== 'pending' && <StateBadge state={comment.state} />}
    <Typography variant="pi" textColor="neutral600">
      {comment.state === 'pending' ? `waiting for ${waitingTime(comment.createdAt, now)}` : `sent ${waitingTime(comment.createdAt, now)} ago`}
    </Typography>
  </Flex>
)

/** A comment on the desk. */
export const CommentCard = forwardRef<HTMLDivElement, Props>(({ comment, isOpen, isSelected, now, onOpen, onSelect, children }, ref) => (
  <Box
    ref={ref}
    tag="article"
    aria-label={`Comment by ${comment.name}`}
    aria-current={isOpen ? 'true' : undefined}
    // One of them and what is in it are stops of the Tab key, so that the pages are not 150 stops away; J and K move between them.
    tabIndex={isOpen ? 0 : -1}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={5}
    borderColor={isOpen ? 'primary600' : 'neutral200'}
    style={{ scrollMarginBlock: '6rem' }}
    onFocus={isOpen ? undefined : onOpen}
    onClick={isOpen ? undefined : onOpen}
  >
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
        <Flex gap={3} alignItems="center" minWidth="0" flex="1 1 20rem">
          <Checkbox checked={isSelected} tabIndex={isOpen ? 0 : -1} aria-label={`Select the comment by ${comment.name}`} onCheckedChange={(checked: boolean) => onSelect(checked)} />
          <Box>
            <Typography variant="delta" tag="h2" style={{ overflowWrap: 'anywhere' }}>
              {comment.name}
            </Typography>
            {comment.email !== null && (
              <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                {comment.email}
              </Typography>
            )}
          </Box>
        </Flex>
        <ArticleLine variant="pi" textColor="neutral600">
          on <Article post={comment.post} tabIndex={isOpen ? 0 : -1} />
        </ArticleLine>
      </Flex>
      <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72rem', fontSize: '1.6rem', lineHeight: 1.6 }}>
        {comment.text}
      </Typography>
      {comment.originalText !== null && isOpen && (
        <Typography tag="p" textColor="neutral600" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72rem' }}>
          The sender wrote: {comment.originalText}
        </Typography>
      )}
      <Facts comment={comment} now={now} />
      {isOpen && (
        <>
          <Surroundings id={comment.id} />
          {children}
        </>
      )}
    </Flex>
  </Box>
))
