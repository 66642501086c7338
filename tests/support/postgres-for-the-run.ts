import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.js'

/** Vitest global setup: one PostgreSQL for all files of the run, each of which makes its own database in it. */
export default async function postgresForTheRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  provide('postgresUrl', postgres.url)
  return postgres.stop
}
