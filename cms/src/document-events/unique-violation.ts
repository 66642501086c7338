/** PostgreSQL's (appendix A, 23505) and SQLite's names for "there is a row with this value already". */
const codes = new Set<unknown>(['23505', 'SQLITE_CONSTRAINT_UNIQUE'])

export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && codes.has(error.code)
