import * as v from 'valibot'

/** Who else has a document open; asked again and again, which is also how one says that one is there. */
export const editingPath = (uid: string, documentId: string): string => `/editing/${uid}/${documentId}`

/** Seconds between two questions, and after which somebody who stopped asking is gone. */
export const editingSeconds = { ask: 15, gone: 40 } as const

export const othersEditing = v.strictObject({ others: v.array(v.string()) })

/** Carries the `updatedAt` of the draft that somebody loaded, when they save or publish it. */
export const loadedVersionHeader = 'x-loaded-version'

/** The `details` of a refusal to save over what was saved after the draft had been loaded. */
export const savedMeanwhile = v.object({
  code: v.literal('saved_meanwhile'),
  /** `undefined` when it was the person who now saves, in another window. */
  by: v.optional(v.string()),
  /** The `updatedAt` of what is saved now. */
  version: v.string(),
})
export type SavedMeanwhile = v.InferOutput<typeof savedMeanwhile>
