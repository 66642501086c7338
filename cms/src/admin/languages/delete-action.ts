import { firstLanguage } from '@practice/shared/languages/languages'
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import { editedLanguage } from './edited-language'

/**
 * Strapi offers to delete one language of a document. The first one is the document: it goes as a whole, after the question about
 * links. Strapi's action has no name, so it is known by its words; the admin is in English.
 */
export const keepFirstLanguage = (action: DocumentActionComponent): DocumentActionComponent => {
  const KeepingAction: DocumentActionComponent = (props) => {
    const description = action(props)
    return editedLanguage() === firstLanguage && description?.label.startsWith('Delete entry') ? null : description
  }
  KeepingAction.type = action.type
  KeepingAction.position = action.position
  return KeepingAction
}
