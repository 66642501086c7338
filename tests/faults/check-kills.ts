import { createDatabase, dropDatabase, startPostgres } from '../support/postgres.js'
import type { Toll } from './kill-under-writes.js'
import { killUnderWrites } from './kill-under-writes.js'

const report = (engine: string, { kills, acknowledged, lost, doubled, orphaned, retried }: Toll): string =>
  `${engine}: ${kills} kills, ${acknowledged} comments acknowledged, ${lost} lost, ${doubled} doubled, ${orphaned} without their article (${retried} requests sent again)`

const progress = (engine: string, kills: number) => (kill: number) => {
  if (kill % 20 === 0) console.log(`  ${engine}: ${kill} of ${kills} kills`)
}

/** @throws Error when a comment was lost or doubled */
export const checkKills = async ({ kills }: { kills: number }): Promise<void> => {
  const tolls: Toll[] = []
  const sqlite = await killUnderWrites({ makeDatabase: async () => ({ settings: { DATABASE_CLIENT: 'sqlite' }, drop: async () => {} }), kills, onKill: progress('SQLite', kills) })
  console.log(report('SQLite', sqlite))
  const server = await startPostgres()
  try {
    const url = await createDatabase(server.url)
    const database = { settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }, drop: () => dropDatabase(server.url, url) }
    const postgres = await killUnderWrites({ makeDatabase: async () => database, kills, onKill: progress('PostgreSQL', kills) })
    console.log(report('PostgreSQL', postgres))
    tolls.push(sqlite, postgres)
  } finally {
    await server.stop()
  }
  if (tolls.some(({ lost, doubled, orphaned }) => lost + doubled + orphaned > 0)) throw new Error('Comments were lost, doubled or left without their article.')
}
