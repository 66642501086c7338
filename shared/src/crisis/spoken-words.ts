/** The fields of each form in which somebody may say how they are. */
const spokenFields = { comment: ['name', 'text'], enquiry: ['name', 'safeContactNote', 'message'] } as const

export type SpokenForm = keyof typeof spokenFields

/** What somebody says in a form, for `mentionsDanger`: the same in the browser and on the server. */
export const spokenWords = (form: SpokenForm, values: Readonly<Record<string, string | null | undefined>>): string =>
  spokenFields[form].map((field) => values[field] ?? '').join('\n')
