import type { Core } from '@strapi/strapi'

const table = 'decisions'

const sqlite = (event: 'update' | 'delete') =>
  `create trigger if not exists ${table}_no_${event} before ${event} on ${table} begin select raise(abort, 'decisions are only ever added'); end`

const postgres = [
  `create or replace function ${table}_stay() returns trigger language plpgsql as $$ begin raise exception 'decisions are only ever added'; end $$`,
  `create or replace trigger ${table}_stay before update or delete on ${table} for each row execute function ${table}_stay()`,
]

/** Has the database itself refuse to change or remove a row of the decision log, whoever asks. */
export const makeDecisionsAppendOnly = async (strapi: Core.Strapi): Promise<void> => {
  const statements = strapi.db.dialect.client === 'postgres' ? postgres : [sqlite('update'), sqlite('delete')]
  for (const statement of statements) await strapi.db.connection.raw(statement)
}
