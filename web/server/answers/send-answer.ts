import { tagsHeader } from '@practice/shared/changes/contract'
import { parsePicturePath } from '@practice/shared/pictures/picture-files'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Answer, Encoding } from './answer'
import { isCompressible } from './answer'

const weightOf = (part: string): [name: string, weight: number] => {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, q === undefined ? 1 : Number(q.slice(2)) || 0]
}

/** The best encoding that a client takes (RFC 9110, 12.5.3). */
const negotiate = (accepted: string): Encoding => {
  const weights = new Map(accepted.split(',').map(weightOf))
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

/** Browsers send a handful of different lists; whoever sends others does not get to fill the memory with them. */
const negotiated = new Map<string, Encoding>()
const encodingFor = (accepted: string | undefined): Encoding => {
  if (accepted === undefined) return 'identity'
  const known = negotiated.get(accepted)
  if (known) return known
  const chosen = negotiate(accepted)
  if (negotiated.size < 100) negotiated.set(accepted, chosen)
  return chosen
}

/** Makes the headers of an answer; all but those that depend on the connection. */
export type HeadersFor = (answer: Answer) => Record<string, string>

interface CacheOptions {
  /** Seconds that a shared cache which purges by tags may keep an answer; with 0 it has to ask each time. */
  sharedCacheSeconds: number
}

const yearInSeconds = 365 * 24 * 60 * 60

/**
 * Browsers ask each time, so that what was withdrawn is gone at the next visit; that costs them a 304. The address of a
 * picture names its content, so they keep it; a cache for many only if somebody tells it what was taken down.
 */
export const cacheHeaders = ({ key, tags }: Answer, { sharedCacheSeconds }: CacheOptions): Record<string, string> => {
  const isPicture = parsePicturePath(key) !== undefined
  const browser = isPicture ? `max-age=${yearInSeconds}, immutable` : 'max-age=0'
  return sharedCacheSeconds === 0
    ? { 'cache-control': isPicture ? `private, ${browser}` : `public, ${browser}, must-revalidate` }
    : {
        'cache-control': `public, ${browser}, s-maxage=${sharedCacheSeconds}, stale-while-revalidate=60, stale-if-error=86400`,
        // The first is Fastly's name for it and the one of Varnish, the second Cloudflare's.
        [tagsHeader]: tags.join(' '),
        'cache-tag': tags.join(','),
      }
}

type Head = string[]
interface Heads {
  full: Head
  notModified: Head
  entityTag: string
}

const headsOf = (answer: Answer, encoding: Encoding, headersFor: HeadersFor): Heads => {
  const entityTag = `"${answer.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const always = [...Object.entries(headersFor(answer)).flat(), 'etag', entityTag, 'vary', 'accept-encoding']
  const body = ['content-type', answer.type, 'content-length', String(answer.bodies[encoding].length)]
  return {
    full: [...always, ...body, ...(encoding === 'identity' ? [] : ['content-encoding', encoding])],
    notModified: always,
    entityTag,
  }
}

const hasEntityTag = (header: string, { entityTag }: Heads): boolean =>
  header === entityTag || header.split(',').some((one) => ['*', entityTag].includes(one.trim().replace(/^W\//, '')))

export type SendAnswer = (request: { method?: string | undefined; headers: IncomingHttpHeaders }, response: ServerResponse, answer: Answer) => void

/** Sends finished answers; their headers are put together once. */
export const createSendAnswer = (headersFor: HeadersFor): SendAnswer => {
  const known = new WeakMap<Answer, Partial<Record<Encoding, Heads>>>()
  const headsFor = (answer: Answer, encoding: Encoding): Heads => {
    const ofAnswer = known.get(answer) ?? {}
    known.set(answer, ofAnswer)
    return (ofAnswer[encoding] ??= headsOf(answer, encoding, headersFor))
  }
  return ({ method, headers }, response, answer) => {
    const accepted = headers['accept-encoding']
    const encoding = encodingFor(typeof accepted === 'string' && isCompressible(answer.type) ? accepted : undefined)
    const heads = headsFor(answer, encoding)
    const asked = headers['if-none-match']
    if (asked !== undefined && hasEntityTag(asked, heads)) {
      response.writeHead(304, heads.notModified)
      response.end()
      return
    }
    response.writeHead(200, heads.full)
    if (method === 'HEAD') response.end()
    else response.end(answer.bodies[encoding])
  }
}
