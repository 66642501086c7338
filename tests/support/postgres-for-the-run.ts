import type { TestProject } from 'vitest/node'
import { makeInstallation } from './installation.js'
import { startPostgres } from './postgres.js'

/** Vitest global setup: one PostgreSQL for all files of the run, each of which makes its own database in it, and an installation to copy. */
export default async function postgresForTheRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  provide('postgresUrl', postgres.url)
  try {
    const { remove, ...installation } = await makeInstallation(postgres.url)
    provide('installation', installation)
    return async () => {
      await remove()
      await postgres.stop()
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
