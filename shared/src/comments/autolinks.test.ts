import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textParts } from './autolinks.js'

const links = (text: string) => textParts(text).flatMap(({ href }) => href ?? [])

it.each([
  ['See https://example.org/a.', ['https://example.org/a']],
  ['(https://example.org/a)', ['https://example.org/a']],
  ['https://example.org/a_(b)', ['https://example.org/a_(b)']],
  ['http://example.org, https://sub.example.com?x=1!', ['http://example.org', 'https://sub.example.com?x=1']],
  ['HTTPS://EXAMPLE.ORG', ['HTTPS://EXAMPLE.ORG']],
  ['example.org', []],
  ['javascript:alert(1)', []],
  ['javascript://example.org/%0aalert(1)', []],
  ['data:text/html,https', []],
  ['https://bank.example@evil.example/', []],
  ['https://bank.example:secret@evil.example/', []],
  ['https://localhost/', []],
  ['https://', []],
  ['https://example.org/"onmouseover="x', ['https://example.org/']],
  ['https://example.org/<script>', ['https://example.org/']],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected)
})

it('loses and adds nothing', () => {
  const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom('https://', 'example.org', '/a)', '.', ' ', '@', ':80')))
  fc.assert(fc.property(pieces, (some) => textParts(some.join('')).map(({ text }) => text).join('') === some.join('')))
})

it('is quick with what looks like many addresses', () => {
  const started = process.cpuUsage()
  for (const unit of ['https://', 'a.', 'https://a.', 'https://a.b:', '))))', 'https://a.bc/)']) textParts(unit.repeat(4000).slice(0, 4000))
  expect(process.cpuUsage(started).user).toBeLessThan(500_000)
})
