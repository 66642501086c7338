import { inject } from 'vitest'
import { createDatabase, dropDatabase } from './postgres.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the run started; not set when the run is on SQLite. */
    postgresUrl: string | undefined
  }
}

/** An empty database for one test file, on the engine that this run is about. */
export interface FreshDatabase {
  /** The CMS settings that name it. */
  settings: Record<string, string>
  /** Call it after the CMS stopped. */
  drop(): Promise<void>
}

export const freshDatabase = async (): Promise<FreshDatabase> => {
  const server = inject('postgresUrl')
  // SQLite's file lies in the CMS's data folder, which its test makes and removes.
  if (server === undefined) return { settings: { DATABASE_CLIENT: 'sqlite' }, drop: async () => {} }
  const url = await createDatabase(server)
  return { settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }, drop: () => dropDatabase(server, url) }
}
