import type { ModerationDecision } from '@practice/shared/comments/moderation'
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin'
import { Check, Cross, WarningCircle } from '@strapi/icons'
import { useRBAC, useTable } from '@strapi/strapi/admin'
import { commentType, moderatePermission } from './comment-type'
import { useDecide } from './use-decide'

const looks = {
  approve: { label: 'Approve', icon: <Check />, variant: 'success-light' },
  reject: { label: 'Reject', icon: <Cross />, variant: 'tertiary' },
  spam: { label: 'Mark as spam', icon: <WarningCircle />, variant: 'danger-light' },
} as const satisfies Partial<Record<ModerationDecision, unknown>>

const bulkDecision = (decision: keyof typeof looks): BulkActionComponent => {
  const BulkDecision: BulkActionComponent = ({ documents, model }) => {
    const { decide, isDeciding } = useDecide()
    const { allowedActions } = useRBAC(moderatePermission)
    const select = useTable('BulkDecision', (table) => table.selectRow)
    if (model !== commentType || !allowedActions.canModerate) return null
    return {
      ...looks[decision],
      disabled: isDeciding,
      onClick: () => {
        const ids = documents.map(({ documentId }) => documentId)
        void decide(ids, decision).then((stored) => {
          if (stored) select([])
        })
      },
    }
  }
  return BulkDecision
}

export const bulkDecisions = [bulkDecision('approve'), bulkDecision('reject'), bulkDecision('spam')]
