import type { ModerationDecision } from '@practice/shared/comments/moderation'
import { stateAfter } from '@practice/shared/comments/moderation'
import type { DeskComment } from '@practice/shared/comments/desk'
import { Button, Flex } from '@strapi/design-system'
import { ArrowClockwise, Check, Cross, Message, Pencil, Trash, WarningCircle } from '@strapi/icons'
import type { ReactNode } from 'react'

type Plain = Exclude<ModerationDecision, 'edit'>

export const looks: Record<Plain, { label: string; icon: ReactNode; variant: 'success' | 'tertiary' | 'danger-light' }> = {
  approve: { label: 'Approve', icon: <Check />, variant: 'success' },
  reject: { label: 'Reject', icon: <Cross />, variant: 'tertiary' },
  spam: { label: 'Spam', icon: <WarningCircle />, variant: 'tertiary' },
  unapprove: { label: 'Set back to waiting', icon: <ArrowClockwise />, variant: 'tertiary' },
  restore: { label: 'Restore', icon: <ArrowClockwise />, variant: 'tertiary' },
  delete: { label: 'Delete', icon: <Trash />, variant: 'danger-light' },
}
const plainDecisions = Object.keys(looks) as Plain[]

export const canEdit = ({ state }: DeskComment): boolean => stateAfter(state, 'edit') !== undefined
export const canReply = ({ state, byPractice }: DeskComment): boolean => (state === 'pending' || state === 'approved') && !byPractice

interface Props {
  comment: DeskComment
  busy: boolean
  onDecide: (decision: Plain) => void
  onEdit: () => void
  onReply: () => void
}

/** What can be decided about a comment in its state. The labels name its sender, for a screen reader's list of buttons. */
export const DecisionButtons = ({ comment, busy, onDecide, onEdit, onReply }: Props) => {
  const { state, name } = comment
  const button = (decision: Plain) => {
    const { label, icon, variant } = looks[decision]
    return (
      <Button key={decision} size="S" variant={variant} startIcon={icon} disabled={busy} aria-label={`${label}: ${name}`} onClick={() => onDecide(decision)}>
        {label}
      </Button>
    )
  }
  const possible = plainDecisions.filter((decision) => stateAfter(state, decision) !== undefined)
  return (
    <Flex gap={2} wrap="wrap">
      {possible.filter((decision) => decision !== 'delete').map(button)}
      {canEdit(comment) && (
        <Button size="S" variant="tertiary" startIcon={<Pencil />} disabled={busy} aria-label={`Edit: ${name}`} onClick={onEdit}>
          {state === 'approved' ? 'Edit' : 'Edit and approve'}
        </Button>
      )}
      {canReply(comment) && (
        <Button size="S" variant="tertiary" startIcon={<Message />} disabled={busy} aria-label={`Reply: ${name}`} onClick={onReply}>
          {state === 'pending' ? 'Approve and reply' : 'Reply'}
        </Button>
      )}
      {possible.filter((decision) => decision === 'delete').map(button)}
    </Flex>
  )
}
