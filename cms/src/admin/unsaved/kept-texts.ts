import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import * as v from 'valibot'

/** Days after which a text that nobody came back for is thrown away. */
const keptDays = 14
/** Versions of one document that are kept: of this window, and of others before it. */
const keptVersions = 3

const version = v.strictObject({
  /** Which opening of the form wrote it. */
  id: v.string(),
  /** Milliseconds since 1970. */
  at: v.number(),
  /** Fields that were changed, as they were last seen. */
  texts: v.record(v.string(), v.string()),
})
export type KeptVersion = v.InferOutput<typeof version>

const versions = v.array(version)
const prefix = 'practice-unsaved '

export interface KeptTexts {
  read(): KeptVersion[]
  /** Puts a version in the place of the one with its id. @returns whether there was room */
  keep(kept: KeptVersion): boolean
  forget(id: string): void
}

const readAt = (store: Storage, key: string): KeptVersion[] => {
  try {
    return v.parse(versions, JSON.parse(store.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}

/** Throws away what is too old, of all documents and people: a shared computer should not keep texts for ever. */
export const forgetOldTexts = (store: Storage, now: number): void => {
  for (const key of Object.keys(store).filter((name) => name.startsWith(prefix))) {
    const kept = readAt(store, key).filter(({ at }) => now - at < keptDays * 24 * 60 * 60 * 1000)
    if (kept.length === 0) store.removeItem(key)
    else store.setItem(key, JSON.stringify(kept))
  }
}

/** Texts that were typed and not saved, of one person and one document in one language, in this browser. */
export const keptTexts = (store: Storage, owner: { user: string; model: string; documentId: string | undefined; language: LanguageCode }): KeptTexts => {
  const key = `${prefix}${owner.user} ${owner.model} ${owner.documentId ?? 'new'}${owner.language === firstLanguage ? '' : ` ${owner.language}`}`
  const write = (kept: KeptVersion[]): boolean => {
    try {
      if (kept.length === 0) store.removeItem(key)
      else store.setItem(key, JSON.stringify(kept))
      return true
    } catch {
      return false
    }
  }
  return {
    read: () => readAt(store, key),
    keep: (kept) => {
      const others = readAt(store, key).filter(({ id }) => id !== kept.id)
      return write([...others, kept].slice(-keptVersions)) || write([kept])
    },
    forget: (id) => {
      write(readAt(store, key).filter((kept) => kept.id !== id))
    },
  }
}

/** Fields that people write in; others fill themselves in. */
export const writtenFields: readonly string[] = ['title', 'name', 'excerpt', 'body', 'bio', 'introduction', 'metaTitle', 'metaDescription']

/** Texts of a form that differ from what is saved. */
export const changedTexts = (values: object, initialValues: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => {
      const [name, value] = entry
      return writtenFields.includes(name) && typeof value === 'string' && value !== '' && value !== (Reflect.get(initialValues, name) ?? '')
    }),
  )
