import { randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O and U, so that a reference can be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** One of about 10^12 references, of the form `HT-7K2M-9QXD`. */
export const createReference = (): string => `HT-${group()}-${group()}`
