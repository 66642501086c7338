import * as v from 'valibot'
import type { AdminContext } from './admin-route'

/** Somebody with a sign-in, as logs name them. */
export interface SignedIn {
  name: string
  account: number
}

const account = v.object({ id: v.number(), firstname: v.nullish(v.string(), ''), lastname: v.nullish(v.string(), ''), email: v.string() })

/** The name that stands for a sign-in: the person's, or the address when there is none. */
export const nameOfAccount = ({ firstname, lastname, email }: { firstname?: string | null; lastname?: string | null; email: string }): string =>
  (`${firstname ?? ''} ${lastname ?? ''}`.trim() || email).slice(0, 200)

/** Who asks. */
export const signedIn = (ctx: AdminContext): SignedIn => {
  const user = v.parse(account, ctx.state.user)
  return { account: user.id, name: nameOfAccount(user) }
}
