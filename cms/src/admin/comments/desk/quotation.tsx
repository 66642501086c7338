import type { CommentState } from '@practice/shared/comments/moderation'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { StateBadge } from '../state-badge'

interface Props {
  label: string
  name?: string
  /** Left out for what has no state, and for what is public. */
  state?: CommentState
  children: ReactNode
}

/** Words of somebody or something else that belong to a comment. */
export const Quotation = ({ label, name, state, children }: Props) => (
  <Box tag="section" width="100%">
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      {label}
    </Typography>
    <Box marginTop={1} paddingLeft={4} borderColor="neutral300" borderStyle="solid" borderWidth="0 0 0 3px" maxHeight="14rem" overflow="auto">
      {(name !== undefined || (state !== undefined && state !== 'approved')) && (
        <Flex gap={2} paddingBottom={1} wrap="wrap">
          {name !== undefined && <Typography fontWeight="bold">{name}</Typography>}
          {state !== undefined && state !== 'approved' && <StateBadge state={state} />}
        </Flex>
      )}
      <Typography textColor="neutral800" tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  </Box>
)
