import type { TestProject } from 'vitest/node'
import { makeInstallation } from './installation.js'

/** Vitest global setup: an installation on SQLite that the files of the run begin with copies of. */
export default async function installationForTheRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const { remove, ...installation } = await makeInstallation()
  provide('installation', installation)
  return remove
}
