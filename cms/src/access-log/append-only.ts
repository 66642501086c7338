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

/** Has the database itself refuse to change or remove a row of a log, whoever asks. */
export const makeLogsAppendOnly = async (strapi: Core.Strapi): Promise<void> => {
  const statementsFor = strapi.db.dialect.client === 'postgres' ? postgres : sqlite
  for (const statement of tables.flatMap(statementsFor)) await strapi.db.connection.raw(statement)
}
