import type { CommentState } from '@practice/shared/comments/moderation'
import type { StatusProps } from '@strapi/design-system'
import { Status, Typography } from '@strapi/design-system'

const looks: Record<CommentState, { words: string; variant: StatusProps['variant'] }> = {
  pending: { words: 'Waiting', variant: 'warning' },
  approved: { words: 'Approved', variant: 'success' },
  rejected: { words: 'Rejected', variant: 'neutral' },
  spam: { words: 'Spam', variant: 'danger' },
  deleted: { words: 'Deleted', variant: 'neutral' },
  withdrawn: { words: 'Withdrawn by its sender', variant: 'neutral' },
}

export const StateBadge = ({ state }: { state: CommentState }) => (
  <Status variant={looks[state].variant} size="S" width="fit-content">
    <Typography variant="omega" fontWeight="bold" textColor={`${looks[state].variant}600`}>
      {looks[state].words}
    </Typography>
  </Status>
)
