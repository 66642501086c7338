import type { Core } from '@strapi/strapi'
import type { Keyring } from './keyring'
import { open, seal } from './seal'
import type { Row, SealedType } from './sealed-types'
import { sealedTypes } from './sealed-types'

const batchSize = 200

export interface Resealed {
  resealed: number
  /** Rows that no key of the ring opens; they stay as they are. */
  unreadable: number
}

type Texts = Record<string, string>

const sealedTextsOf = (type: SealedType, row: Row): Texts =>
  Object.fromEntries(Object.keys(type.columns).flatMap((column) => (typeof row[column] === 'string' ? [[column, row[column]]] : [])))

const mapTexts = (type: SealedType, row: Row, texts: Texts, change: (kind: ReturnType<SealedType['columns'][string]>, text: string) => string): Texts =>
  Object.fromEntries(
    Object.entries(type.columns).flatMap(([column, kindOf]) => {
      const text = texts[column]
      return text === undefined ? [] : [[column, change(kindOf(row), text)]]
    }),
  )

const tryToOpen = (keyring: Keyring, type: SealedType, row: Row): Texts | undefined => {
  try {
    return mapTexts(type, row, sealedTextsOf(type, row), (kind, sealed) => open(keyring, kind, sealed))
  } catch {
    return undefined
  }
}

const resealRow = async (strapi: Core.Strapi, keyring: Keyring, type: SealedType, row: Row): Promise<Resealed> => {
  const opened = tryToOpen(keyring, type, row)
  if (opened === undefined) return { resealed: 0, unreadable: 1 }
  const data = { ...mapTexts(type, row, opened, (kind, text) => seal(keyring, kind, text)), [type.keyId]: keyring[0].id, ...type.hashes(keyring, opened) }
  // Only while the row says what was read: somebody may have changed or erased it since.
  const { count } = await strapi.db.query(type.uid).updateMany({ where: { id: row.id, ...sealedTextsOf(type, row) }, data })
  return { resealed: count, unreadable: 0 }
}

/** Seals again, with the current key, what a former key sealed. May be interrupted and run while visitors write. */
export const reseal = async (strapi: Core.Strapi, keyring: Keyring): Promise<Resealed> => {
  const done: Resealed = { resealed: 0, unreadable: 0 }
  for (const type of sealedTypes) {
    let lastId = 0
    for (;;) {
      const batch: (Row & { id: number })[] = await strapi.db.query(type.uid).findMany({
        where: { id: { $gt: lastId }, [type.keyId]: { $notNull: true, $ne: keyring[0].id } },
        select: ['id', ...type.marks, ...Object.keys(type.columns)],
        orderBy: { id: 'asc' },
        limit: batchSize,
      })
      for (const row of batch) {
        const { resealed, unreadable } = await resealRow(strapi, keyring, type, row)
        done.resealed += resealed
        done.unreadable += unreadable
      }
      const last = batch.at(-1)
      if (!last) break
      lastId = last.id
    }
  }
  return done
}
