import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lookup } from 'node:dns'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reach } from './ask-site'
import { askSite, publicSites } from './ask-site'
import { isPublicAddress } from './public-lookup'

let server: Server
let origin: string
const asked: string[] = []

beforeAll(async () => {
  server = createServer(({ method, url = '', headers }, response) => {
    asked.push(`${method} ${url} ${headers['user-agent']}`)
    if (url === '/slow') return
    const [status, location] = { '/moved': [301, '/'], '/round': [302, '/round'], '/away': [302, 'http://10.0.0.1/'], '/get-only': [method === 'HEAD' ? 405 : 200], '/shy': [403], '/': [200] }[url] ?? [404]
    response.writeHead(Number(status), location === undefined ? {} : { location: String(location) })
    response.end(method === 'HEAD' ? undefined : 'x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const own: Reach = { lookup, isAllowed: (url) => url.origin === origin || publicSites.isAllowed(url) }
const ask = (path: string) => askSite(`${origin}${path}`, { reach: own, userAgent: 'Tester', timeoutMs: 500 })

describe('another site', () => {
  it.each([
    ['/', true, '200'],
    ['/moved', true, '200'],
    ['/get-only', true, '200'],
    ['/shy', true, '403'],
    ['/nothing', false, '404'],
    ['/round', false, 'no answer'],
    ['/slow', false, 'no answer in time'],
    ['/away', false, 'private address'],
  ])('that answers as %s', async (path, isReachable, answer) => expect(await ask(path)).toEqual({ isReachable, answer }))

  it('is told who asks', () => expect(asked[0]).toBe('HEAD / Tester'))

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest', 'http://2130706433/', 'http://192.168.1.1/', 'ftp://example.org/', 'http://example.org:6379/', 'http://somebody:secret@8.8.8.8/', 'file:///etc/passwd'])(
    'at %s is never asked',
    async (address) => expect(await askSite(address, { userAgent: 'Tester', timeoutMs: 500 })).toEqual({ isReachable: false, answer: 'private address' }),
  )
})

it.each([
  ['8.8.8.8', true], ['2606:4700::1111', true], ['10.1.2.3', false], ['172.31.0.1', false], ['100.64.0.1', false], ['::ffff:127.0.0.1', false],
  ['fd00::1', false], ['fe80::1', false], ['2002:7f00:1::', false], ['64:ff9b::7f00:1', false], ['0.0.0.0', false], ['168.63.129.16', false], ['not an address', false],
])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic))
