import path from 'node:path'
import type { Core } from '@strapi/strapi'

/** Tables of logs. */
const tables = ['decisions', 'access_entries'] as const

const sqlite = (table: string): string[] =>
  ['update', 'delete'].map((event) => `create trigger if not exists ${table}_no_${event} before ${event} on ${table} begin select raise(abort, '${table} are only ever added'); end`)

const postgres = (table: string): string[] => [
  `create or replace function ${table}_stay() returns trigger language plpgsql as $$ begin raise exception '${table} are only ever added'; end $$`,
  `create or replace trigger ${table}_stay before update or delete on ${table} for each row execute function ${table}_stay()`,
  // Emptying a table touches no row, as triggers see it.
  `create or replace trigger ${table}_stay_whole before truncate on ${table} for each statement execute function ${table}_stay()`,
]

const sqliteWithout = (table: string): string[] => ['update', 'delete'].map((event) => `drop trigger if exists ${table}_no_${event}`)

const postgresWithout = (table: string): string[] => ['stay', 'stay_whole'].map((trigger) => `drop trigger if exists ${table}_${trigger} on ${table}`)

/** `strapi import` puts another database in the place of this one, its logs too. The next start closes them again. */
const isImport = (): boolean => path.basename(process.argv[1] ?? '').startsWith('strapi') && process.argv[2] === 'import'

/** Has the database itself refuse to change or remove a row of a log, whoever asks. */
export const makeLogsAppendOnly = async (strapi: Core.Strapi): Promise<void> => {
  const [closing, opening] = strapi.db.dialect.client === 'postgres' ? [postgres, postgresWithout] : [sqlite, sqliteWithout]
  for (const statement of tables.flatMap(isImport() ? opening : closing)) await strapi.db.connection.raw(statement)
}
