import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, lookupPublic, PrivateAddressError } from './public-lookup'

/** How another site answered; `isReachable` is what counts, `answer` is for people. */
export interface SiteAnswer {
  isReachable: boolean
  /** A status such as `404`, or why there was none. */
  answer: string
}

/** Which hosts may be asked; tests ask servers of their own. */
export interface Reach {
  lookup: typeof lookupPublic
  isAllowed(url: URL): boolean
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Somebody pasted what was meant for them alone; a request would use it. */
const hasPassword = ({ username, password }: URL): boolean => username !== '' || password !== ''

/** Web servers on the public Internet and their usual ports. */
export const publicSites: Reach = {
  lookup: lookupPublic,
  isAllowed: (url) =>
    (url.protocol === 'http:' || url.protocol === 'https:') && url.port === '' && !hasPassword(url) && (isIP(hostOf(url)) === 0 || isPublicAddress(hostOf(url))),
}

export interface AskOptions {
  reach?: Reach
  /** Says who asks, and where to complain. */
  userAgent: string
  /** Milliseconds for one answer, from the first packet to its headers. */
  timeoutMs?: number
}

interface Reply {
  status: number
  location: string | undefined
}

const request = (url: URL, method: 'HEAD' | 'GET', { reach = publicSites, userAgent, timeoutMs = 10_000 }: AskOptions): Promise<Reply> =>
  new Promise((resolve, reject) => {
    if (!reach.isAllowed(url)) {
      reject(new PrivateAddressError(`${url.host} is not asked.`))
      return
    }
    const { request: send } = url.protocol === 'https:' ? https : http
    const signal = AbortSignal.timeout(timeoutMs)
    const asked = send(url, { method, lookup: reach.lookup, signal, agent: false, headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' } }, (response) => {
      // What the page says is nobody's business; only whether it is there.
      response.destroy()
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
    })
    asked.on('error', reject)
    asked.end()
  })

const redirects = 5

const follow = async (url: URL, options: AskOptions, left: number): Promise<number> => {
  let reply = await request(url, 'HEAD', options)
  // Some servers know GET only.
  if ([400, 403, 404, 405, 501].includes(reply.status)) reply = await request(url, 'GET', options)
  if (reply.status < 300 || reply.status >= 400 || reply.location === undefined) return reply.status
  if (left === 0) throw new Error('It redirects in a circle.')
  return follow(new URL(reply.location, url), options, left - 1)
}

/** Refusals to robots, and being asked to wait, say nothing about what a reader would see. */
const answersPeople = (status: number): boolean => (status >= 200 && status < 400) || [401, 402, 403, 405, 406, 407, 429, 451, 999].includes(status)

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Asks another site, once, whether there is something at an address. Never throws. */
export const askSite = async (address: string, options: AskOptions): Promise<SiteAnswer> => {
  try {
    const status = await follow(new URL(address), options, redirects)
    return { isReachable: answersPeople(status), answer: String(status) }
  } catch (error) {
    if (error instanceof PrivateAddressError) return { isReachable: false, answer: 'private address' }
    if (error instanceof Error && error.name === 'AbortError') return { isReachable: false, answer: 'no answer in time' }
    return { isReachable: false, answer: (codeOf(error) || 'no answer').slice(0, 80) }
  }
}
