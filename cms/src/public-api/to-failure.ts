import { ApiFailure, notFound } from './api-failure'

/**
 * Codes of a database that cannot be reached, takes no more connections or has no room (Node, PostgreSQL's appendix A,
 * SQLite's result codes).
 */
const unavailable = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '08000', '08001', '08003', '08006', '53100', '53200', '53300', '55000', '57P01', '57P02', '57P03',
  'SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_READONLY',
])

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const isUnavailable = (error: unknown): boolean =>
  unavailable.has((codeOf(error) ?? '').replace(/^(SQLITE_[A-Z]+)_.*/, '$1')) ||
  // pg's error for a connection that breaks under a query has no code.
  (error instanceof Error && (error.name === 'KnexTimeoutError' || /Connection terminated/.test(error.message)))

/** What a caller may know of an error; `log` gets those that are ours to put right. */
export const toFailure = (error: unknown, log: (error: unknown) => void): ApiFailure => {
  if (error instanceof ApiFailure) return error
  // koa-router's complaint about an address that cannot be decoded, such as %E0%A4%A.
  if (error instanceof URIError || (error instanceof Error && 'status' in error && error.status === 400)) return notFound()
  log(error)
  if (isUnavailable(error)) return new ApiFailure('unavailable', 'We cannot answer right now. Please try again in a moment.', [], 10)
  return new ApiFailure('internal', 'Something went wrong on our side. Please try again later.')
}
