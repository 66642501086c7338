import { mentionsDanger } from '@practice/shared/crisis/mentions-danger'
import { spokenWords } from '@practice/shared/crisis/spoken-words'
import { enquiryDetails } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { phoneNumber } from '../api/enquiry/lib/phone-number'
import { sealDetails, sealNote } from '../api/enquiry/lib/sealed-enquiry'
import { dropPlainColumns } from './drop-plain-columns'
import type { Keyring } from './keyring'

const table = 'enquiries'
const batchSize = 200

/** Every enquiry had a name, so a row that still has one was not moved yet; its column goes last. */
const mark = 'name'
const plainColumns = ['contact_method', 'email', 'phone', 'voicemail', 'safe_contact_note', 'preferred_time', 'message', 'staff_note', 'retain_until', mark]

interface Row {
  id: number
  reference: string
  name: string
  contact_method: string
  email: string | null
  phone: string | null
  voicemail: string
  safe_contact_note: string | null
  preferred_time: string
  message: string | null
  staff_note: string | null
  /** SQLite's truth is a number. */
  urgent: boolean | number | null
}

const detailsOf = (row: Row) =>
  v.parse(enquiryDetails, {
    name: row.name, contactMethod: row.contact_method, email: row.email, phone: row.phone, phoneNumber: phoneNumber(row.phone), voicemail: row.voicemail, safeContactNote: row.safe_contact_note,
    preferredTime: row.preferred_time, message: row.message, formerPlace: null,
  })

/** Until they were sealed, enquiries lay in plain columns. Seals what those hold and removes them. May be interrupted at any point. */
export const sealPlainEnquiries = async (strapi: Core.Strapi, keyring: Keyring): Promise<void> => {
  const knex = strapi.db.connection
  if (!(await knex.schema.hasColumn(table, mark))) return
  const emptied = Object.fromEntries(plainColumns.map((column) => [column, null]))
  let count = 0
  for (;;) {
    const rows: Row[] = await knex(table).whereNotNull(mark).limit(batchSize)
    if (rows.length === 0) break
    for (const row of rows) {
      const details = detailsOf(row)
      const { sealedDetails, keyId, emailHash } = sealDetails(keyring, row.reference, details)
      // Some came in before there was a mark; afterwards nobody can read them to set it.
      const urgent = row.urgent === true || row.urgent === 1 || mentionsDanger(spokenWords('enquiry', details))
      const sealedNote = row.staff_note === null ? null : sealNote(keyring, row.reference, row.staff_note)
      await knex(table)
        .where({ id: row.id })
        .update({
          sealed_details: sealedDetails, sealed_note: sealedNote, key_id: keyId, email_hash: emailHash, urgent, state_since: knex.ref('updated_at'), revision: 0, ...emptied,
        })
    }
    count += rows.length
  }
  await dropPlainColumns(strapi, table, plainColumns)
  strapi.log.info(`Encrypted ${count} enquiries`)
}
