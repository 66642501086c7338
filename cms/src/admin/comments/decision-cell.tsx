import type { CommentState } from '@practice/shared/comments/moderation'
import { stateAfter } from '@practice/shared/comments/moderation'
import { Button, Flex } from '@strapi/design-system'
import { Check, Cross } from '@strapi/icons'
import { useRBAC } from '@strapi/strapi/admin'
import type { SyntheticEvent } from 'react'
import { moderatePermission } from './comment-type'
import { useDecide } from './use-decide'

interface Props {
  documentId: string
  name: string
  state: CommentState
}

// A click on the row opens the comment.
const stay = (event: SyntheticEvent): void => event.stopPropagation()

/** One click decides. The label names the person, so that a screen reader's list of buttons makes sense. */
export const DecisionCell = ({ documentId, name, state }: Props) => {
  const { decide, isDeciding } = useDecide()
  const { allowedActions } = useRBAC(moderatePermission)
  if (!allowedActions.canModerate) return null
  return (
    <Flex gap={2} onClick={stay}>
      {stateAfter(state, 'approve') !== undefined && (
        <Button size="S" variant="success-light" startIcon={<Check />} disabled={isDeciding} aria-label={`Approve the comment by ${name}`} onClick={() => decide([documentId], 'approve')}>
          Approve
        </Button>
      )}
      {stateAfter(state, 'reject') !== undefined && (
        <Button size="S" variant="tertiary" startIcon={<Cross />} disabled={isDeciding} aria-label={`Reject the comment by ${name}`} onClick={() => decide([documentId], 'reject')}>
          Reject
        </Button>
      )}
    </Flex>
  )
}
