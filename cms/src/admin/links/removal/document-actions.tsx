import { firstLanguage } from '@practice/shared/languages/languages'
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/content-manager/strapi-admin'
import { useMemo, useRef } from 'react'
import { editedLanguage } from '../../languages/edited-language'
import { linkableKindOf } from '../documents'
import type { Removal } from './removal-dialog'
import { RemovalDialog } from './removal-dialog'
import { titleOf } from './title-of'

const labels: Record<Removal, string> = { delete: 'Delete', unpublish: 'Unpublish' }

/** Puts the question about links before one of Strapi's actions that takes a document off the site. */
export const askAboutLinks = (action: DocumentActionComponent, removal: Removal): DocumentActionComponent => {
  const AskingAction: DocumentActionComponent = (props) => {
    const { model, documentId, document, collectionType } = props
    const description = action(props)
    const { unpublish } = useDocumentActions()
    const kind = linkableKindOf(model)
    const title = titleOf(document)
    const isModified = removal === 'unpublish' && document?.status === 'modified'

    const confirm = async ({ discardDraft }: { discardDraft: boolean }): Promise<void> => {
      if (removal === 'unpublish') await unpublish({ collectionType, model, documentId }, discardDraft)
      else if (description?.dialog?.type === 'dialog') await description.dialog.onConfirm?.()
    }
    // The open dialog is a component of its own: made anew, it would forget what was chosen in it.
    const latest = useRef(confirm)
    latest.current = confirm
    const Content = useMemo(() => {
      if (kind === undefined || documentId === undefined) return undefined
      const Dialog = ({ onClose }: { onClose: () => void }) => (
        <RemovalDialog
          removal={removal}
          kind={kind}
          documents={[{ documentId, title }]}
          isModified={isModified}
          onConfirm={(options) => latest.current(options)}
          onClose={onClose}
        />
      )
      return Dialog
    }, [kind, documentId, title, isModified])

    // A translation takes no address off the site.
    const isTranslation = removal === 'unpublish' && editedLanguage() !== firstLanguage
    if (!description || !Content || isTranslation) return description
    return { ...description, onClick: undefined, dialog: { type: 'modal', title: `${labels[removal]} “${title}”?`, content: Content } }
  }
  AskingAction.type = action.type
  AskingAction.position = action.position
  return AskingAction
}
