import type { CommentState, ModerationDecision } from '@practice/shared/comments/moderation'
import { stateAfter } from '@practice/shared/comments/moderation'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Flex, Link, Loader, Typography } from '@strapi/design-system'
import { useRBAC } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import type { CommentContext } from '@practice/shared/comments/desk'
import { commentType, moderatePermission } from './comment-type'
import { StateBadge } from './state-badge'
import { useCommentContext } from './use-comment-context'
import { useDecide } from './use-decide'

const buttons = [
  { decision: 'approve', label: 'Approve', variant: 'success' },
  { decision: 'reject', label: 'Reject', variant: 'tertiary' },
  { decision: 'spam', label: 'Mark as spam', variant: 'danger-light' },
  { decision: 'unapprove', label: 'Set back to waiting', variant: 'tertiary' },
] as const satisfies { decision: ModerationDecision; label: string; variant: string }[]

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box width="100%">
    <Typography variant="pi" fontWeight="bold" textColor="neutral600" tag="h3">
      {label}
    </Typography>
    <Box paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </Box>
)

const Article = ({ post }: Pick<CommentContext, 'post'>) => {
  if (!post) return <Typography>The article was deleted.</Typography>
  if (!post.address) return <Typography>{post.title} (not published now)</Typography>
  return (
    <Link href={post.address} isExternal>
      {post.title}
    </Link>
  )
}

const Parent = ({ name, text, state }: NonNullable<CommentContext['parent']>) => (
  <Box background="neutral100" padding={3} hasRadius>
    <Typography variant="pi" fontWeight="bold" tag="p">
      {name}
    </Typography>
    <Box paddingTop={1} paddingBottom={state === 'approved' ? 0 : 2} maxHeight="20rem" overflow="auto">
      <Typography variant="pi" tag="p" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
    </Box>
    {state !== 'approved' && <StateBadge state={state} />}
  </Box>
)

const DecisionButtons = ({ documentId, state, onDecided }: { documentId: string; state: CommentState; onDecided: () => Promise<void> }) => {
  const { allowedActions } = useRBAC(moderatePermission)
  const { decide, isDeciding } = useDecide()
  if (!allowedActions.canModerate) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {buttons
        .filter(({ decision }) => stateAfter(state, decision) !== undefined)
        .map(({ decision, label, variant }) => (
          <Button key={decision} variant={variant} disabled={isDeciding} fullWidth onClick={() => decide([documentId], decision).then(() => onDecided())}>
            {label}
          </Button>
        ))}
    </Flex>
  )
}

const Surroundings = ({ documentId }: { documentId: string }) => {
  const { loaded, reload } = useCommentContext(documentId)
  if (loaded.kind === 'loading') return <Loader small>Loading</Loader>
  if (loaded.kind === 'failed') return <Typography textColor="danger600">This could not be loaded. Reload the page to try again.</Typography>
  const { state, email, post, parent, decidedBy, decidedAt } = loaded.answer
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} width="100%">
      <Fact label="State">
        <StateBadge state={state} />
        {decidedBy && decidedAt && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {decidedBy}, {new Date(decidedAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
          </Typography>
        )}
      </Fact>
      <DecisionButtons documentId={documentId} state={state} onDecided={reload} />
      <Fact label="Article">
        <Article post={post} />
      </Fact>
      {parent && (
        <Fact label="In reply to">
          <Parent {...parent} />
        </Fact>
      )}
      {email && (
        <Fact label="Email (never public)">
          <Typography>{email}</Typography>
        </Fact>
      )}
    </Flex>
  )
}

/** Beside a comment: what one needs to know to judge it and, for moderators, the decision. */
export const CommentPanel: PanelComponent = ({ model, documentId }) =>
  model === commentType && documentId !== undefined ? { title: 'Moderation', content: <Surroundings documentId={documentId} /> } : null
