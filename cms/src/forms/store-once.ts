import { createHmac } from 'node:crypto'
import { isUniqueViolation } from '../document-events/unique-violation'
import { ApiFailure } from '../public-api/api-failure'

/**
 * A fingerprint of what a form says, without what only guards it: a retry may carry a fresh token. Keyed, because it
 * covers the email address: whoever had the database could otherwise try addresses until one fits.
 */
export const contentHash = (fields: Record<string, unknown>, secret: string): string => {
  const content = Object.entries(fields)
    .filter(([name, value]) => !['token', 'website', 'idempotencyKey', 'proof'].includes(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHmac('sha256', secret).update(JSON.stringify(content)).digest('hex')
}

interface Stored {
  requestHash: string | null
}

interface Submission<Row extends Stored> {
  requestHash: string
  /** The site has acknowledged it already: what was erased since then counts as stored, and stays erased. */
  kept: boolean
  /** The row that an earlier request with the same key stored. */
  find: () => Promise<Row | null>
  store: () => Promise<Row>
}

/** @throws ApiFailure `idempotency_conflict` when a row with the same key says something else */
export const sameAs = <Row extends Stored>(row: Row, { requestHash, kept }: { requestHash: string; kept: boolean }): Row => {
  if (row.requestHash === requestHash || (kept && row.requestHash === null)) return row
  throw new ApiFailure('idempotency_conflict', 'This form was sent before with other content. Please reload the page and send it again.')
}

/**
 * Stores a submission, or finds that it is stored already. Two at the same time both try: the unique index on the key
 * lets one through, and the other reads what that one stored.
 * @throws ApiFailure `idempotency_conflict` when the key was used for something else
 */
export const storeOnce = async <Row extends Stored>({ find, store, ...given }: Submission<Row>): Promise<Row> => {
  const earlier = await find()
  if (earlier) return sameAs(earlier, given)
  try {
    return await store()
  } catch (error) {
    const winner = isUniqueViolation(error) ? await find() : null
    if (!winner) throw error
    return sameAs(winner, given)
  }
}
