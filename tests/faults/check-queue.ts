import { createDatabase, dropDatabase, startPostgres } from '../support/postgres.js'
import type { QueueToll } from './kill-both-under-writes.js'
import { killBothUnderWrites } from './kill-both-under-writes.js'

const line = (engine: string, { kills, delivered, kept, lost, doubled, setAside, retried }: QueueToll): string =>
  [
    `${engine}: the CMS killed ${kills.cms} times, the site ${kills.site} times, both ${kills.both} times (${retried} requests sent again)`,
    ...(['enquiry', 'comment'] as const).map(
      (purpose) => `  ${purpose}: ${delivered[purpose]} acknowledged by the CMS, ${kept[purpose]} kept by the site; ${lost[purpose]} lost, ${doubled[purpose]} doubled`,
    ),
    `  set aside: ${setAside}`,
  ].join('\n')

const progress = (engine: string, kills: number) => (kill: number) => {
  if (kill % 10 === 0) console.log(`  ${engine}: ${kill} of ${kills} kills`)
}

const isClean = ({ lost, doubled, setAside }: QueueToll): boolean => lost.comment + lost.enquiry + doubled.comment + doubled.enquiry + setAside === 0

const onSqlite = (kills: number): Promise<QueueToll> =>
  killBothUnderWrites({ makeDatabase: async () => ({ settings: { DATABASE_CLIENT: 'sqlite' }, drop: async () => {} }), kills, onKill: progress('SQLite', kills) })

const onPostgres = async (kills: number): Promise<QueueToll> => {
  const server = await startPostgres()
  try {
    const url = await createDatabase(server.url)
    const database = { settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }, drop: () => dropDatabase(server.url, url) }
    return await killBothUnderWrites({ makeDatabase: async () => database, kills, onKill: progress('PostgreSQL', kills) })
  } finally {
    await server.stop()
  }
}

/** @throws Error when a form was lost, doubled or set aside */
export const checkQueue = async ({ kills, engines }: { kills: number; engines: ('sqlite' | 'postgres')[] }): Promise<void> => {
  const tolls: QueueToll[] = []
  for (const engine of engines) {
    const toll = await (engine === 'sqlite' ? onSqlite(kills) : onPostgres(kills))
    console.log(line(engine === 'sqlite' ? 'SQLite' : 'PostgreSQL', toll))
    tolls.push(toll)
  }
  if (!tolls.every(isClean)) throw new Error('Forms were lost, doubled or set aside.')
}
