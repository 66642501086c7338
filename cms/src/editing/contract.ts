import * as v from 'valibot'

/** Who else has a document open; asked again and again, which is also how one says that one is there. */
export const editingPath = (uid: string, documentId: string): string => `/editing/${uid}/${documentId}`

/** Seconds between two questions, and after which somebody who stopped asking is gone. */
export const editingSeconds = { ask: 15, gone: 40 } as const

export const othersEditing = v.strictObject({ others: v.array(v.string()) })
