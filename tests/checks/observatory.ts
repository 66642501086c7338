/**
 * The MDN (formerly Mozilla) HTTP Observatory's scoring, applied to one answer of a site. From its published methodology,
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, and, where the words leave room, from the
 * checks behind it, https://github.com/mdn/mdn-http-observatory (read in 2026).
 *
 * A site begins with 100. Penalties are taken off; from 90 on, bonuses are added. 135 is the most that can be had
 * without cookies and without the browsers' HSTS preload list, 130 without hashes on scripts.
 */

/** A page as it came, served over HTTPS. */
export interface ServedPage {
  /** By lower-case name; several of one name are joined by commas. */
  headers: ReadonlyMap<string, string>
  /** One `Set-Cookie` line each. */
  cookies: readonly string[]
  html: string
  host: string
  /** Where plain HTTP leads; `undefined` where it is not answered at all. */
  redirectsTo: string | undefined
}

export interface Finding {
  test: string
  result: string
  modifier: number
}

export interface Verdict {
  score: number
  grade: string
  findings: readonly Finding[]
}

const finding = (test: string, result: string, modifier: number): Finding => ({ test, result, modifier })

type Policy = ReadonlyMap<string, ReadonlySet<string>>

const parsePolicy = (header: string): Policy =>
  new Map(
    header.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/)
      return name ? [[name.toLowerCase(), new Set(sources.map((source) => source.toLowerCase()))] as const] : []
    }),
  )

const tooBroad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*']
const inline = ["'unsafe-inline'", 'data:']
const anything: ReadonlySet<string> = new Set(['*'])

const hasOneOf = (sources: ReadonlySet<string>, words: readonly string[]): boolean => words.some((word) => sources.has(word))
const isInsecure = (source: string): boolean => source.startsWith('http:') || source.startsWith('ftp:')
const passive = ['img-src', 'media-src']

const policyFinding = (header: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('Content Security Policy', result, modifier)
  if (!header) return say('not implemented', -25)
  const policy = parsePolicy(header)
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? anything
  const [scripts, objects, styles] = [sourcesOf('script-src'), sourcesOf('object-src'), sourcesOf('style-src')]
  const active = [...policy].filter(([name]) => !passive.includes(name)).flatMap(([, sources]) => [...sources])
  if (hasOneOf(scripts, [...tooBroad, ...inline]) || hasOneOf(objects, tooBroad)) return say('unsafe-inline, or sources that are too broad', -20)
  if (active.some(isInsecure)) return say('allows active content over HTTP', -20)
  if (hasOneOf(scripts, ["'unsafe-eval'"]) || hasOneOf(styles, ["'unsafe-eval'"])) return say('unsafe-eval', -10)
  if (passive.some((name) => [...sourcesOf(name)].some(isInsecure))) return say('allows pictures or media over HTTP', -10)
  if (hasOneOf(styles, [...tooBroad, ...inline])) return say('unsafe sources in style-src only', 0)
  const byDefault = policy.get('default-src')
  return byDefault?.size === 1 && byDefault.has("'none'") ? say("nothing unsafe, default-src 'none'", 10) : say('nothing unsafe', 5)
}

const cookieFinding = (cookies: readonly string[], hsts: boolean): Finding => {
  const say = (result: string, modifier: number) => finding('Cookies', result, modifier)
  if (cookies.length === 0) return say('none', 0)
  const has = (cookie: string, attribute: string) => cookie.split(';').some((part) => part.trim().toLowerCase().startsWith(attribute))
  const isSession = (cookie: string) => /(?:aspsessionid|asp\.net_sessionid|cfid|cftoken|jsessionid|phpsessid|sessid|sid|connect\.sid)=/i.test(cookie)
  const open = cookies.filter((cookie) => !has(cookie, 'secure'))
  if (open.some(isSession)) return hsts ? say('a session without Secure, behind HSTS', -10) : say('a session without Secure', -40)
  if (cookies.some((cookie) => isSession(cookie) && !has(cookie, 'httponly'))) return say('a session without HttpOnly', -30)
  if (open.length > 0) return hsts ? say('without Secure, behind HSTS', -5) : say('without Secure', -20)
  return cookies.every((cookie) => has(cookie, 'samesite=lax') || has(cookie, 'samesite=strict')) ? say('Secure, HttpOnly and SameSite', 5) : say('Secure', 0)
}

const sharingFinding = (headers: ServedPage['headers']): Finding =>
  headers.get('access-control-allow-origin') && headers.get('access-control-allow-credentials') === 'true'
    ? finding('Cross-origin Resource Sharing', 'open to every site, with credentials', -50)
    : finding('Cross-origin Resource Sharing', 'no other site reads along', 0)

const redirectionFinding = (host: string, redirectsTo: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('Redirection', result, modifier)
  if (redirectsTo === undefined) return say('plain HTTP is not answered', 0)
  const { protocol, host: target } = new URL(redirectsTo, `http://${host}`)
  if (protocol !== 'https:') return say('plain HTTP stays plain HTTP', -20)
  return target === host ? say('to HTTPS on the same host', 0) : say('to another host first', -5)
}

const privateReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
const unsafeReferrers = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']

const referrerFinding = (header: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('Referrer Policy', result, modifier)
  if (!header) return say('not implemented', 0)
  const chosen = header.split(',').map((value) => value.trim().toLowerCase()).filter((value) => [...privateReferrers, ...unsafeReferrers].includes(value)).at(-1)
  if (chosen === undefined) return say('cannot be recognized', -5)
  return privateReferrers.includes(chosen) ? say(chosen, 5) : say(chosen, -5)
}

const sixMonthsInSeconds = 15_768_000

const transportFinding = (header: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('Strict Transport Security', result, modifier)
  if (!header) return say('not implemented', -20)
  const [, seconds] = /(?:^|;)\s*max-age="?(\d+)"?/i.exec(header) ?? []
  if (seconds === undefined) return say('cannot be recognized', -20)
  return Number(seconds) >= sixMonthsInSeconds ? say('at least six months', 0) : say('less than six months', -10)
}

/** A script with an address: where it is from, and whether a hash stands beside it. */
const scriptsOf = (html: string, host: string) =>
  [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/gi)].map(([tag, address = '']) => {
    const url = new URL(address, `https://${host}`)
    return { isOwn: url.host === host, isSecure: url.protocol === 'https:' && !address.startsWith('//'), hasHash: /\bintegrity="sha/i.test(tag) }
  })

const integrityFinding = (html: string, host: string): Finding => {
  const say = (result: string, modifier: number) => finding('Subresource Integrity', result, modifier)
  const scripts = scriptsOf(html, host)
  const foreign = scripts.filter(({ isOwn }) => !isOwn)
  if (foreign.some(({ isSecure, hasHash }) => !isSecure && !hasHash)) return say('scripts of others, not secured at all', -50)
  if (foreign.some(({ isSecure }) => !isSecure)) return say('scripts of others over plain HTTP', -20)
  if (foreign.some(({ hasHash }) => !hasHash)) return say('scripts of others without hashes', -5)
  if (foreign.length > 0) return say('scripts of others, with hashes', 5)
  return scripts.some(({ hasHash }) => hasHash) ? say('own scripts only, with hashes', 5) : say('own scripts only', 0)
}

const contentTypeFinding = (header: string | undefined): Finding =>
  header?.trim().toLowerCase() === 'nosniff' ? finding('X-Content-Type-Options', 'nosniff', 0) : finding('X-Content-Type-Options', header ? 'cannot be recognized' : 'not implemented', -5)

const frameFinding = (header: string | undefined, policy: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('X-Frame-Options', result, modifier)
  if (policy && parsePolicy(policy).has('frame-ancestors')) return say('through frame-ancestors', 5)
  if (!header) return say('not implemented', -20)
  return /^\s*(?:deny|sameorigin|allow-from\b.*)\s*$/i.test(header) ? say(header, 0) : say('cannot be recognized', -20)
}

const resourceFinding = (header: string | undefined): Finding => {
  const say = (result: string, modifier: number) => finding('Cross-origin Resource Policy', result, modifier)
  if (!header) return say('not implemented', 0)
  if (header === 'same-origin' || header === 'same-site') return say(header, 10)
  return header === 'cross-origin' ? say(header, 0) : say('cannot be recognized', -5)
}

/** From 90 points on there is extra credit. */
const leastForBonuses = 90

const grades: readonly [least: number, grade: string][] = [
  [100, 'A+'], [90, 'A'], [85, 'A-'], [80, 'B+'], [70, 'B'], [65, 'B-'], [60, 'C+'], [50, 'C'], [45, 'C-'], [40, 'D+'], [30, 'D'], [25, 'D-'], [0, 'F'],
]

export const judge = ({ headers, cookies, html, host, redirectsTo }: ServedPage): Verdict => {
  const policy = headers.get('content-security-policy')
  const transport = transportFinding(headers.get('strict-transport-security'))
  const findings = [
    policyFinding(policy),
    cookieFinding(cookies, transport.modifier === 0),
    sharingFinding(headers),
    redirectionFinding(host, redirectsTo),
    referrerFinding(headers.get('referrer-policy')),
    transport,
    integrityFinding(html, host),
    contentTypeFinding(headers.get('x-content-type-options')),
    frameFinding(headers.get('x-frame-options'), policy),
    resourceFinding(headers.get('cross-origin-resource-policy')),
  ]
  const sum = (modifiers: number[]) => modifiers.reduce((total, modifier) => total + modifier, 0)
  const modifiers = findings.map(({ modifier }) => modifier)
  const withPenalties = 100 + sum(modifiers.filter((modifier) => modifier < 0))
  const bonuses = withPenalties >= leastForBonuses ? sum(modifiers.filter((modifier) => modifier > 0)) : 0
  const score = Math.max(0, withPenalties + bonuses)
  return { score, grade: grades.find(([least]) => score >= least)?.[1] ?? 'F', findings }
}
