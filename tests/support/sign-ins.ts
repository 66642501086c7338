/** People of the demo practice, by what they do. */
export const signInRoles = ['owner', 'editor', 'clinician', 'front desk'] as const
export type SignInRole = (typeof signInRoles)[number]

export interface SignIn {
  email: string
  password: string
}
export type SignIns = Record<SignInRole, SignIn>

/**
 * Reads the file of demo sign-ins as a person would: on a line that starts with a role, the word with "@" is the
 * address and the last word the password.
 */
export const parseSignIns = (text: string): SignIns => {
  const find = (role: SignInRole): SignIn => {
    const words = text.split('\n').find((line) => line.trim().toLowerCase().startsWith(role))?.trim().split(/\s+/)
    const email = words?.find((word) => word.includes('@'))
    const password = words?.at(-1)
    if (!email || !password || password === email) throw new Error(`the demo sign-ins name no ${role}`)
    return { email, password }
  }
  return { owner: find('owner'), editor: find('editor'), clinician: find('clinician'), 'front desk': find('front desk') }
}
