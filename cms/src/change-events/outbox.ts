import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { ChangesResponse } from '@practice/shared/changes/contract'
import { changesAtOnce } from '@practice/shared/changes/contract'
import type { Core } from '@strapi/strapi'

const uid = 'api::change.change'

interface ChangeRow {
  id: number
  tags: string[]
  mark: string
}

/** A site process that was away for longer starts with an empty store. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000
/** Rows between two looks for old ones. */
const pruneEvery = 200
/** How often a waiting reader looks for what another CMS process wrote; this process tells it at once. */
const lookEveryMs = 400

/** How long a change waits for its readers to have heard of it. */
const longestHearingMs = 300

const announcements = new EventEmitter().setMaxListeners(0)
let waitingReaders = 0

/**
 * Tells those who wait. Resolves when they have come back for more, so that an editor who sees "published" finds it on
 * the site; a site that is slow or gone holds nobody up for long.
 */
export const announceChange = async (id: number): Promise<void> => {
  let missing = waitingReaders
  announcements.emit('change')
  const limit = AbortSignal.timeout(longestHearingMs)
  while (missing > 0 && !limit.aborted) {
    const [heard] = await once(announcements, 'asked', { signal: limit }).catch(() => [])
    if (typeof heard === 'number' && heard >= id) missing -= 1
  }
}

const outbox = (strapi: Core.Strapi) => strapi.db.query(uid)

/** Not to be guessed, so that a cursor of another database (a backup, a fresh start) is not taken for one of this. */
const newMark = (): string => randomBytes(12).toString('hex')

/** Adds a change, within the transaction that is open. @returns its number */
export const writeChange = async (strapi: Core.Strapi, tags: readonly string[]): Promise<number> => {
  const { id } = await outbox(strapi).create({ data: { tags: [...tags], mark: newMark() } })
  if (Number(id) % pruneEvery === 0) {
    await outbox(strapi).deleteMany({ where: { createdAt: { $lt: new Date(Date.now() - keptMilliseconds) }, id: { $lt: id } } })
  }
  return Number(id)
}

const newest = async (strapi: Core.Strapi): Promise<ChangeRow | undefined> =>
  (await outbox(strapi).findMany({ select: ['id', 'mark'], orderBy: { id: 'desc' }, limit: 1 }))[0]

/** The stream has to begin with a row, so that there always is a cursor. */
export const beginOutbox = async (strapi: Core.Strapi): Promise<void> => {
  if (!(await newest(strapi))) await writeChange(strapi, [])
}

const cursorOf = ({ id, mark }: Pick<ChangeRow, 'id' | 'mark'>): string => `${id}.${mark}`

const rowsAfter = (strapi: Core.Strapi, id: number): Promise<ChangeRow[]> =>
  outbox(strapi).findMany({ where: { id: { $gt: id } }, select: ['id', 'tags', 'mark'], orderBy: { id: 'asc' }, limit: changesAtOnce })

/** Number of the last change. */
export const newestChange = async (strapi: Core.Strapi): Promise<number> => (await newest(strapi))?.id ?? 0

/** Everything that changed after a change. */
export const tagsAfter = async (strapi: Core.Strapi, id: number): Promise<{ last: number; tags: ReadonlySet<string> }> => {
  const all = new Set<string>()
  let last = id
  for (;;) {
    const rows = await rowsAfter(strapi, last)
    for (const tag of rows.flatMap((row) => row.tags)) all.add(tag)
    last = rows.at(-1)?.id ?? last
    if (rows.length < changesAtOnce) return { last, tags: all }
  }
}

/** Waits for an announcement, at most until the next look or until the answer is given up. */
const nextLook = async (signal: AbortSignal): Promise<void> => {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(lookEveryMs)])
  await once(announcements, 'change', { signal: limit }).catch(() => undefined)
}

const firstRowsAfter = async (strapi: Core.Strapi, id: number, until: AbortSignal): Promise<ChangeRow[]> => {
  let rows = await rowsAfter(strapi, id)
  while (rows.length === 0 && !until.aborted && strapi.server.httpServer.listening) {
    await nextLook(until)
    rows = await rowsAfter(strapi, id)
  }
  return rows
}

/**
 * Changes after a cursor, oldest first. Waits for one at most `waitMs`, and not at all once the server is closing.
 */
export const changesAfter = async (strapi: Core.Strapi, cursor: string | undefined, waitMs: number): Promise<ChangesResponse> => {
  const [id, mark] = cursor?.split('.') ?? []
  const known: unknown = id === undefined ? null : await outbox(strapi).findOne({ where: { id: Number(id), mark }, select: ['id'] })
  if (!known || cursor === undefined) {
    const last = await newest(strapi)
    if (!last) throw new Error('The outbox is empty: it is begun when the CMS starts.')
    return { cursor: cursorOf(last), reset: true, changes: [] }
  }
  announcements.emit('asked', Number(id))
  waitingReaders += 1
  const rows = await firstRowsAfter(strapi, Number(id), AbortSignal.timeout(Math.max(waitMs, 1))).finally(() => (waitingReaders -= 1))
  const last = rows.at(-1)
  return { cursor: last ? cursorOf(last) : cursor, reset: false, changes: rows.map((row) => ({ id: row.id, tags: row.tags })) }
}
