import type { Core } from '@strapi/strapi'

/**
 * Removes columns that held something in the clear, once they are empty. Strapi leaves columns alone whose field is gone
 * from the schema. The last one named goes last, so that its presence says whether there is work left.
 */
export const dropPlainColumns = async (strapi: Core.Strapi, table: string, columns: readonly string[]): Promise<void> => {
  const knex = strapi.db.connection
  // An update leaves the former text in free pages (SQLite) and dead rows (PostgreSQL); these rewrite the file.
  await knex.raw(strapi.db.dialect.client === 'postgres' ? `vacuum full ${table}` : 'vacuum')
  for (const column of columns) {
    if (await knex.schema.hasColumn(table, column)) await knex.raw(`alter table ${table} drop column ${column}`)
  }
  if (strapi.db.dialect.client === 'sqlite') await knex.raw('pragma wal_checkpoint(truncate)')
}
