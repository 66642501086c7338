import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import type { Cms } from '../support/cms.js'
import { makePublished } from '../support/documents.js'
import { formToken } from '../support/form-token.js'
import type { FreshDatabase } from '../support/fresh-database.js'
import type { CmsProcess } from '../support/processes.js'
import { addressOf, freshSettings, spawnCms } from '../support/processes.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'
import { waitUntil } from '../support/wait-until.js'

/** What a series of kills did to the comments that were being written. */
export interface Toll {
  kills: number
  /** Comments that the CMS said it had. */
  acknowledged: number
  /** Of those, the ones that are not there afterwards. */
  lost: number
  /** Comments that are there more than once, acknowledged or not. */
  doubled: number
  /** Comments that are there without their article. */
  orphaned: number
  /** Requests that got no answer, or another one than 201: the writers sent them again. */
  retried: number
}

interface Options {
  /** May put files into the data folder too. */
  makeDatabase: (dataFolder: string) => Promise<FreshDatabase>
  kills: number
  /** Writers that send one comment after another. */
  writers?: number
  /** Hears of every kill. */
  onKill?: (kill: number) => void
}

/** The CMS is killed this long after it took its first comment since it started, milliseconds: on a slow machine too it is in the middle of its work. */
const [earliestKill, latestKill] = [0, 700]

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const listed = v.object({ results: v.array(v.looseObject({ text: v.string() })), pagination: v.object({ pageCount: v.number() }) })

const storedTexts = async (staff: Staff, filter = ''): Promise<string[]> => {
  const texts: string[] = []
  for (let page = 1; ; page += 1) {
    const answer = await staff.request('GET', `/content-manager/collection-types/api::comment.comment?page=${page}&pageSize=100&sort=id:ASC${filter}`)
    const { results, pagination } = v.parse(listed, await answer.json())
    texts.push(...results.map(({ text }) => text))
    if (page >= pagination.pageCount) return texts
  }
}

/**
 * Kills a CMS (SIGKILL) at random moments while comments come in, starts it again each time, and counts afterwards.
 * A writer that got no answer sends the same comment with the same key again, as the site does.
 */
export const killUnderWrites = async ({ makeDatabase, kills, writers = 8, onKill = () => {} }: Options): Promise<Toll> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'practice-kills-'))
  const database = await makeDatabase(dataFolder)
  const settings: Record<string, string> = { ...freshSettings(dataFolder), ...database.settings, COMMENTS_PER_HOUR: '9999999' }
  let process: CmsProcess | undefined
  let url = ''
  const start = async (): Promise<CmsProcess> => {
    process = spawnCms(settings)
    url = await addressOf(process)
    return process
  }
  const asCms = (): Cms => ({ url, dataFolder, settings, output: () => '', fetch: (address, init) => fetch(`${url}${address}`, init), stop: async () => 0 })

  try {
    await start()
    const post = await makePublished(await signIn(asCms()), 'post')
    const acknowledged = new Set<string>()
    let retried = 0
    let writing = true

    const send = async (text: string, idempotencyKey: string): Promise<boolean> => {
      const body = {
        post: post.slug, name: 'Robin', email: 'robin@example.org', text, idempotencyKey, token: formToken('comment', settings.FORM_TOKEN_SECRET ?? ''),
      }
      try {
        const { status } = await fetch(`${url}${apiPaths.comments()}`, {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(10_000),
        })
        return status === 201
      } catch {
        return false
      }
    }
    const write = async (writer: number): Promise<void> => {
      for (let count = 0; writing; count += 1) {
        const [text, key] = [`Comment ${count} of writer ${writer}`, randomUUID()]
        while (!(await send(text, key))) {
          retried += 1
          if (!writing) return
          await pause(20)
        }
        acknowledged.add(text)
      }
    }
    const busy = Array.from({ length: writers }, (_, writer) => write(writer))
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = acknowledged.size
      await waitUntil('the CMS takes comments', () => acknowledged.size > before, { everyMs: 20 })
      await pause(randomInt(earliestKill, latestKill))
      process?.signal('SIGKILL')
      await process?.ended
      onKill(kill)
      await start()
    }
    writing = false
    await Promise.all(busy)

    const staff = await signIn(asCms())
    const texts = await storedTexts(staff)
    const withPost = await storedTexts(staff, `&filters[post][documentId][$eq]=${post.documentId}`)
    const unique = new Set(texts)
    return {
      kills, acknowledged: acknowledged.size, retried,
      lost: [...acknowledged].filter((text) => !unique.has(text)).length,
      doubled: texts.length - unique.size,
      orphaned: texts.length - new Set(withPost).size,
    }
  } finally {
    process?.signal('SIGKILL')
    await process?.ended
    await database.drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
