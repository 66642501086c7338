import type { SavedMeanwhile } from '../../editing/contract'
import { editedLanguage } from '../languages/edited-language'

/** What names a document among those that are open, together with the language of the form. */
export interface Opened {
  collectionType: string
  model: string
  documentId?: string | undefined
}

const keyOf = ({ collectionType, model, documentId }: Opened): string => `${model} ${collectionType === 'single-types' ? '' : (documentId ?? '')} ${editedLanguage()}`

const loaded = new Map<string, string>()
const refused = new Map<string, SavedMeanwhile>()
const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Which version of each document its form shows, and which saves were refused for that. */
export const loadedVersions = {
  /** The `updatedAt` to compare with; `undefined` while it is not known. */
  of: (opened: Opened): string | undefined => loaded.get(keyOf(opened)),
  /** The form shows this version from now on, or is meant to replace it. */
  note: (opened: Opened, version: string | undefined): void => {
    if (version === undefined) loaded.delete(keyOf(opened))
    else loaded.set(keyOf(opened), version)
    if (refused.delete(keyOf(opened))) tell()
  },
  refuse: (opened: Opened, by: SavedMeanwhile): void => {
    refused.set(keyOf(opened), by)
    tell()
  },
  refusalOf: (opened: Opened): SavedMeanwhile | undefined => refused.get(keyOf(opened)),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
