import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin'
import { useMemo, useRef } from 'react'
import { kindPlural, linkableKindOf } from '../documents'
import type { Removal } from './removal-dialog'
import { RemovalDialog } from './removal-dialog'
import { titleOf } from './title-of'

/** Puts the question about links before one of Strapi's actions on all documents that are selected in a list. */
export const askAboutLinksOfAll = (action: BulkActionComponent, removal: Removal): BulkActionComponent => {
  const AskingBulkAction: BulkActionComponent = (props) => {
    const description = action(props)
    const kind = linkableKindOf(props.model)
    const concerned = removal === 'delete' ? props.documents : props.documents.filter(({ status }) => status !== 'draft')
    const documents = concerned.map((document) => ({ documentId: document.documentId, title: titleOf(document) }))

    const confirm = async (): Promise<void> => {
      if (description?.dialog?.type === 'dialog') await description.dialog.onConfirm?.()
    }
    // The open dialog is a component of its own: made anew, it would forget what was chosen in it.
    const latest = useRef({ confirm, documents })
    latest.current = { confirm, documents }
    const ids = documents.map(({ documentId }) => documentId).join()
    const Content = useMemo(() => {
      if (kind === undefined || ids === '') return undefined
      const Dialog = ({ onClose }: { onClose: () => void }) => (
        <RemovalDialog
          removal={removal}
          kind={kind}
          documents={latest.current.documents}
          isModified={false}
          onConfirm={() => latest.current.confirm()}
          onClose={onClose}
        />
      )
      return Dialog
    }, [kind, ids])

    if (!description || kind === undefined || !Content) return description
    const what = documents.length === 1 ? `“${documents[0]?.title ?? ''}”` : `${documents.length} ${kindPlural(kind)}`
    return { ...description, dialog: { type: 'modal', title: `${removal === 'delete' ? 'Delete' : 'Unpublish'} ${what}?`, content: Content } }
  }
  AskingBulkAction.type = action.type
  return AskingBulkAction
}
