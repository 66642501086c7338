import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { createPassword, ownerRole, saveAccount } from '../first-sign-in/save-account'
import { writePrivateFile } from '../first-sign-in/write-private-file'
import type { DocumentIds } from './link-texts'

/** The clinician of the demo is one of its authors, so that "own posts" means something. */
const clinicianSlug = 'maren-alvarado'

const people = [
  { label: 'Owner', email: 'owner@example.com', firstname: 'Olive', lastname: 'Owner', role: ownerRole },
  { label: 'Editor', email: 'editor@example.com', firstname: 'Edda', lastname: 'Editor', role: 'practice-editor' },
  { label: 'Clinician', email: 'clinician@example.com', firstname: 'Maren', lastname: 'Alvarado', role: 'practice-clinician' },
  { label: 'Front desk', email: 'front-desk@example.com', firstname: 'Finn', lastname: 'Desk', role: 'practice-front-desk' },
]

/** Creates one sign-in for each role and writes them to `demo-sign-ins.txt`: role, address and password, two spaces apart. */
export const seedSignIns = async (strapi: Core.Strapi, dataFolder: string, ids: DocumentIds): Promise<void> => {
  const accounts = people.map((person) => ({ ...person, password: createPassword() }))
  const lines = accounts.map(({ label, email, password }) => `${label.padEnd(10)}  ${email.padEnd(22)}  ${password}\n`)
  // Before the accounts, so that there is never one whose password nobody knows.
  writePrivateFile(path.join(dataFolder, 'demo-sign-ins.txt'), lines.join(''))
  for (const { label: _shown, ...account } of accounts) {
    const user = await saveAccount(strapi, account)
    if (account.role !== 'practice-clinician') continue
    await strapi.documents('api::person.person').update({ documentId: ids.get(`person:${clinicianSlug}`) ?? '', data: { user } })
    await strapi.documents('api::person.person').publish({ documentId: ids.get(`person:${clinicianSlug}`) ?? '' })
  }
}
