import type { Core } from '@strapi/strapi'
import { dropPlainColumns } from './drop-plain-columns'
import type { Keyring } from './keyring'
import { sealEmail } from './sealed-email'

const table = 'comments'
const batchSize = 200

interface Row {
  id: number
  email: string
}

/**
 * Until they were sealed, comments kept email addresses in a plain column, which Strapi leaves alone once the field is
 * gone from the schema. Seals what it holds and removes it. May be interrupted at any point: the column goes last, after
 * the pages that held the addresses were rewritten.
 */
export const sealPlainEmails = async (strapi: Core.Strapi, keyring: Keyring): Promise<void> => {
  const knex = strapi.db.connection
  if (!(await knex.schema.hasColumn(table, 'email'))) return
  let count = 0
  for (;;) {
    const rows: Row[] = await knex(table).whereNotNull('email').select('id', 'email').limit(batchSize)
    if (rows.length === 0) break
    for (const { id, email } of rows) {
      const { sealedEmail, emailKeyId, emailHash } = sealEmail(keyring, email)
      await knex(table).where({ id }).update({ sealed_email: sealedEmail, email_key_id: emailKeyId, email_hash: emailHash, email: null })
    }
    count += rows.length
  }
  await dropPlainColumns(strapi, table, ['email'])
  strapi.log.info(`Encrypted the email addresses of ${count} comments`)
}
