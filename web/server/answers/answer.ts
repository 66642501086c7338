import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** A finished answer: a page, or what the API says. The same for every visitor, and the same whenever it is sent. */
export interface Answer {
  key: string
  /** Media type. */
  type: string
  /** What it was made from. */
  tags: readonly string[]
  /** Milliseconds since 1970. */
  madeAt: number
  /** The hash in its entity tag, without quotes. */
  hash: string
  /** Of what is not compressed, only the identity has anything. */
  bodies: Readonly<Record<Encoding, Buffer>>
}

/** What an answer is made of, before it is compressed. */
export interface AnswerContent {
  key: string
  type: string
  tags: readonly string[]
  body: string | Buffer
}

/** Most of what brotli can, in the few milliseconds that the first reader waits. */
const brotliQuality = 6

const toBrotli = (body: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/** Pictures are as small as they get. */
export const isCompressible = (type: string): boolean => !type.startsWith('image/')

const nothing = Buffer.alloc(0)

export const createAnswer = async ({ key, type, tags, body }: AnswerContent): Promise<Answer> => {
  const madeAt = Date.now()
  const identity = Buffer.from(body)
  const [br, zipped] = isCompressible(type) ? await Promise.all([toBrotli(identity), promisify(gzip)(identity, { level: 6 })]) : [nothing, nothing]
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  return { key, type, tags, madeAt, hash, bodies: { br, gzip: zipped, identity } }
}

/** Bytes of memory, about: every tag and header is a string of its own. */
export const sizeOf = ({ key, tags, bodies }: Answer): number =>
  key.length * 2 + tags.length * 64 + 1024 + bodies.br.length + bodies.gzip.length + bodies.identity.length
