import { createHash } from 'node:crypto'
import path from 'node:path'
import type { WebSettings } from '@practice/shared/settings/check'
import { AnswerStore } from './answer-store'
import { followChanges } from './change-follower'
import { DiskTier } from './disk-tier'

interface AnswersOptions {
  settings: WebSettings
  /** Names the build that makes the pages; without one (while developing) nothing kept is ever sent. */
  release: string | undefined
  /** Hears of changes before what is kept is thrown away. */
  onChanges: (tags: ReadonlySet<string> | 'everything') => void
  onFault: (error: unknown, what: string) => void
}

export interface Answers {
  store: AnswerStore
  close: () => Promise<void>
}

const megabyte = 1024 * 1024

/** Pages hold addresses and headers depend on them, so a change of either is another release. */
const folderName = (release: string, { SITE_URL }: WebSettings): string => createHash('sha256').update(`${release}\n${SITE_URL}`).digest('hex').slice(0, 16)

/** Where this release keeps what survives a restart; `undefined` when there is no place for it. */
export const folderOfRelease = (release: string | undefined, settings: WebSettings): string | undefined =>
  release === undefined || settings.PAGE_STORE_DIR === undefined ? undefined : path.join(settings.PAGE_STORE_DIR, folderName(release, settings))

/** Opens the store of finished answers and keeps it in step with the CMS. */
export const openAnswers = async ({ settings, release, onChanges, onFault }: AnswersOptions): Promise<Answers> => {
  const { PAGE_STORE_DIR, PAGE_STORE_MEMORY_MB, PAGE_STORE_DISK_MB } = settings
  const maxBytes = PAGE_STORE_MEMORY_MB * megabyte
  if (release === undefined) return { store: new AnswerStore({ maxBytes }), close: async () => undefined }
  const disk =
    PAGE_STORE_DIR === undefined
      ? undefined
      : await DiskTier.open({
          folder: PAGE_STORE_DIR,
          release: folderName(release, settings),
          maxBytes: PAGE_STORE_DISK_MB * megabyte,
          onFault: (error) => onFault(error, 'A finished page could not be written to disk'),
        })
  const store = new AnswerStore({ maxBytes, disk })
  const follower = followChanges({
    settings,
    cursor: await disk?.readCursor(),
    onChanges: (tags, cursor) => {
      onChanges(tags)
      store.purge(tags)
      disk?.saveCursor(cursor)
    },
    onTrust: (trust) => {
      store.trust = trust
      disk?.offerPages(trust !== 'unsure')
    },
    onFault: (error) => onFault(error, 'Changes do not arrive from the CMS'),
  })
  return {
    store,
    close: async () => {
      await follower.stop()
      disk?.offerPages(false)
      await disk?.settled()
    },
  }
}
