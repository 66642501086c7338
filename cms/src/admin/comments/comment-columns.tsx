import { Box, Typography } from '@strapi/design-system'
import type { ListColumn } from '../content-manager'
import { isCommentState } from './comment-type'
import { DecisionCell } from './decision-cell'
import { StateBadge } from './state-badge'

/** At most three lines, so that the decision stays on the screen. */
const Excerpt = ({ text, width }: { text: string; width: string }) => (
  <Box width={width} style={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden', whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    <Typography textColor="neutral800">{text}</Typography>
  </Box>
)

const titleOf = (post: unknown): string => (typeof post === 'object' && post !== null && 'title' in post ? String(post.title) : '-')

const formatters: Record<string, ListColumn['cellFormatter']> = {
  post: ({ post }) => <Excerpt text={titleOf(post)} width="14rem" />,
  text: ({ text }) => <Excerpt text={String(text)} width="22rem" />,
  state: ({ state }) => (isCommentState(state) ? <StateBadge state={state} /> : null),
}

const decisionColumn: ListColumn = {
  name: 'decision',
  label: { id: 'comments.decision', defaultMessage: 'Decision' },
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, name, state }) =>
    isCommentState(state) ? <DecisionCell documentId={documentId} name={String(name)} state={state} /> : null,
}

export const commentColumns = (columns: ListColumn[]): ListColumn[] => [
  ...columns.map((column) => ({ ...column, cellFormatter: formatters[column.name] ?? column.cellFormatter })),
  decisionColumn,
]
