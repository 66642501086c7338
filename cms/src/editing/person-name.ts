import * as v from 'valibot'

const account = v.object({ id: v.number(), firstname: v.nullish(v.string()), lastname: v.nullish(v.string()) })

/** Somebody of the staff by name; accounts that have none are "A colleague". */
export const personOf = (user: unknown): { id: number; name: string } | undefined => {
  const found = v.safeParse(account, user)
  if (!found.success) return undefined
  const { id, firstname, lastname } = found.output
  return { id, name: [firstname, lastname].filter(Boolean).join(' ') || 'A colleague' }
}
