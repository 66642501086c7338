import { inject } from 'vitest'
import { createDatabase, dropDatabase } from './postgres.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the run started; not set when the run is on SQLite. */
    postgresUrl: string | undefined
  }
}

/** A database for one test file, on the engine that this run is about. */
export interface FreshDatabase {
  /** The CMS settings that name it. */
  settings: Record<string, string>
  /** Call it after the CMS stopped. */
  drop(): Promise<void>
}

/** @param template address of a database to copy, to which nobody is connected; without it the new one is empty */
export const databaseOn = async (server: string | undefined, template?: string): Promise<FreshDatabase> => {
  // SQLite's file lies in the CMS's data folder, which its test makes and removes.
  if (server === undefined) return { settings: { DATABASE_CLIENT: 'sqlite' }, drop: async () => {} }
  const url = await createDatabase(server, template)
  return { settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }, drop: () => dropDatabase(server, url) }
}

/** An empty one. */
export const freshDatabase = (): Promise<FreshDatabase> => databaseOn(inject('postgresUrl'))
