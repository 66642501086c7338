import { randomInt, randomUUID } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import { makePublished } from '../support/documents.js'
import { formToken } from '../support/form-token.js'
import type { FreshDatabase } from '../support/fresh-database.js'
import { runSql } from '../support/sql.js'
import { signIn } from '../support/staff.js'
import type { Part } from '../support/two-processes.js'
import { twoProcesses } from '../support/two-processes.js'
import { waitUntil } from '../support/wait-until.js'

/** What a series of kills did to the comments and enquiries that were being written. */
export interface QueueToll {
  kills: Record<Victim, number>
  /** Forms of which the site said that the practice has them. */
  delivered: Record<FormPurpose, number>
  /** Forms of which the site said that it keeps them. */
  kept: Record<FormPurpose, number>
  /** Of both, the ones that are not in the database afterwards. */
  lost: Record<FormPurpose, number>
  /** Forms that are in the database more than once, acknowledged or not. */
  doubled: Record<FormPurpose, number>
  /** Kept forms that the CMS refused or that could not be read. */
  setAside: number
  /** Requests that got no answer, or another one: the writers sent them again. */
  retried: number
}

const victims = ['cms', 'site', 'both'] as const
type Victim = (typeof victims)[number]

interface Options {
  /** May put files into the data folder too. */
  makeDatabase: (dataFolder: string) => Promise<FreshDatabase>
  kills: number
  /** Writers that send one form after another. */
  writers?: number
  /** Hears of every kill. */
  onKill?: (kill: number) => void
}

/** Between a form that was acknowledged and a kill, and between a kill and the next start, milliseconds. */
const [latestKill, latestStart] = [900, 400]
/** Between two forms of one writer, milliseconds: the queue is to fill, not to be full. */
const longestRest = 250

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const health = v.object({ queue: v.object({ waiting: v.number(), refused: v.object({ comment: v.number(), enquiry: v.number() }), unreadable: v.number() }) })

/**
 * Kills (SIGKILL) the CMS, the site or both at random moments while forms come in, starts them again each time, and counts
 * afterwards. A writer that got no answer sends the same form with the same key again, as browsers and people do.
 */
export const killBothUnderWrites = async ({ makeDatabase, kills, writers = 6, onKill = () => {} }: Options): Promise<QueueToll> => {
  const { siteUrl, cms, start, startAgain, untilAnswers, kill, end, remove } = await twoProcesses(makeDatabase, { COMMENTS_PER_HOUR: '9999999', ENQUIRIES_PER_HOUR: '9999999' })
  const { settings } = cms
  try {
    start('cms')
    await untilAnswers('cms')
    const post = await makePublished(await signIn(cms), 'post')
    start('site')
    await untilAnswers('site')

    const acknowledged: Record<FormPurpose, Set<string>> = { comment: new Set(), enquiry: new Set() }
    const answers: Record<201 | 202, Record<FormPurpose, number>> = { 201: { comment: 0, enquiry: 0 }, 202: { comment: 0, enquiry: 0 } }
    let [retried, writing] = [0, true]

    const bodyOf = (purpose: FormPurpose, words: string, idempotencyKey: string) => {
      const guard = { token: formToken(purpose, settings.FORM_TOKEN_SECRET ?? ''), idempotencyKey }
      return purpose === 'comment'
        ? { post: post.slug, name: 'Robin', email: 'robin@example.org', text: words, ...guard }
        : { name: 'Sam', contactMethod: 'email', email: `${words}@example.org`, voicemail: 'no', place: 'telehealth', preferredTime: 'no_preference', consent: true, ...guard }
    }
    const send = async (purpose: FormPurpose, body: unknown): Promise<201 | 202 | undefined> => {
      try {
        const { status } = await fetch(`${siteUrl}${purpose === 'comment' ? apiPaths.comments() : apiPaths.enquiries()}`, {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(20_000),
        })
        return status === 201 || status === 202 ? status : undefined
      } catch {
        return undefined
      }
    }
    const write = async (writer: number): Promise<void> => {
      for (let count = 0; writing; count += 1) {
        const purpose = (count + writer) % 2 === 0 ? 'comment' : 'enquiry'
        const key = randomUUID()
        const body = bodyOf(purpose, `form-${count}-of-writer-${writer}`, key)
        let status = await send(purpose, body)
        while (status === undefined) {
          retried += 1
          if (!writing) return
          await pause(50)
          status = await send(purpose, body)
        }
        answers[status][purpose] += 1
        acknowledged[purpose].add(key)
        await pause(randomInt(longestRest))
      }
    }
    const busy = Array.from({ length: writers }, (_, writer) => write(writer))
    const count = () => acknowledged.comment.size + acknowledged.enquiry.size
    const killed: QueueToll['kills'] = { cms: 0, site: 0, both: 0 }
    for (let round = 1; round <= kills; round += 1) {
      const before = count()
      const isGoingOn = () => {
        startAgain()
        return count() > before
      }
      await waitUntil('forms are acknowledged', isGoingOn, { seconds: 60, everyMs: 20 })
      await pause(randomInt(latestKill))
      // The first three are one of each.
      const victim = victims[round <= victims.length ? round - 1 : randomInt(victims.length)] ?? 'both'
      // A CMS that is killed while it starts, again and again, would never take anything.
      if (victim !== 'site') await untilAnswers('cms')
      const parts: readonly Part[] = victim === 'both' ? ['cms', 'site'] : [victim]
      await Promise.all(parts.map(kill))
      killed[victim] += 1
      onKill(round)
      await pause(randomInt(latestStart))
      parts.forEach(start)
    }
    await untilAnswers('cms')
    writing = false
    await Promise.all(busy)
    const readHealth = async () => v.parse(health, await (await fetch(`${siteUrl}/health/forms`)).json()).queue
    await waitUntil('everything that was kept is handed over', async () => (await readHealth()).waiting === 0, { seconds: 240 })
    const { refused, unreadable } = await readHealth()
    await end('cms')

    // What a comment says and the address in an enquiry are of one form each.
    const rows = {
      comment: await runSql(settings, 'select idempotency_key, text as content from comments'),
      enquiry: await runSql(settings, 'select idempotency_key, email_hash as content from enquiries'),
    }
    const each = (of: (purpose: FormPurpose) => number): Record<FormPurpose, number> => ({ comment: of('comment'), enquiry: of('enquiry') })
    return {
      kills: killed, delivered: answers[201], kept: answers[202], retried, setAside: refused.comment + refused.enquiry + unreadable,
      lost: each((purpose) => {
        const stored = new Set(rows[purpose].map((row) => row.idempotency_key))
        return [...acknowledged[purpose]].filter((key) => !stored.has(key)).length
      }),
      doubled: each((purpose) => rows[purpose].length - new Set(rows[purpose].map(({ content }) => content)).size),
    }
  } finally {
    await remove()
  }
}
