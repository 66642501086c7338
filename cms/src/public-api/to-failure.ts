import { ApiFailure, notFound } from './api-failure'

/** Codes of a database that cannot be reached or takes no more connections (Node, and PostgreSQL's appendix A). */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '53300', '57P01', '57P02', '57P03'])

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const isUnavailable = (error: unknown): boolean =>
  unreachable.has(codeOf(error) ?? '') || (error instanceof Error && error.name === 'KnexTimeoutError')

/** What a caller may know of an error; `log` gets those that are ours to put right. */
export const toFailure = (error: unknown, log: (error: unknown) => void): ApiFailure => {
  if (error instanceof ApiFailure) return error
  // koa-router's complaint about an address that cannot be decoded, such as %E0%A4%A.
  if (error instanceof URIError || (error instanceof Error && 'status' in error && error.status === 400)) return notFound()
  log(error)
  if (isUnavailable(error)) return new ApiFailure('unavailable', 'We cannot answer right now. Please try again in a moment.', [], 10)
  return new ApiFailure('internal', 'Something went wrong on our side. Please try again later.')
}
