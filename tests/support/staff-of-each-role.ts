import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import type { Cms } from './cms.js'
import type { Staff } from './staff.js'
import { signIn } from './staff.js'

export const roles = ['owner', 'editor', 'clinician', 'front desk'] as const
export type Role = (typeof roles)[number]

export type StaffOfEachRole = Record<Role, Staff>

const codes: Record<Exclude<Role, 'owner'>, string> = {
  editor: 'practice-editor',
  clinician: 'practice-clinician',
  'front desk': 'practice-front-desk',
}

const roleList = v.object({ data: v.array(v.object({ id: v.number(), code: v.string() })) })
const invitation = v.object({ data: v.object({ id: v.number(), registrationToken: v.string() }) })

/** Invites somebody into a role, and accepts the invitation. @returns the id of the account, and the person signed in */
export const inviteStaff = async (cms: Cms, owner: Staff, role: Exclude<Role, 'owner'>, firstname: string = role): Promise<{ account: number; staff: Staff }> => {
  const { data } = v.parse(roleList, await (await owner.request('GET', '/admin/roles')).json())
  const roleId = data.find(({ code }) => code === codes[role])?.id
  const email = `${firstname.replace(/\W/g, '-')}-${randomBytes(3).toString('hex')}@example.com`
  const invited = await owner.request('POST', '/admin/users', { firstname, lastname: 'Example', email, roles: [roleId] })
  const { id, registrationToken } = v.parse(invitation, await invited.json()).data
  const password = `Aa1${randomBytes(12).toString('hex')}`
  const accepted = await owner.request('POST', '/admin/register', { registrationToken, userInfo: { firstname, lastname: 'Example', password } })
  if (!accepted.ok) throw new Error(`accepting the invitation as ${role}: ${accepted.status}`)
  return { account: id, staff: await signIn(cms, email, password) }
}
