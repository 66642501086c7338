import { expect, it } from 'vitest'
import { composeMail } from './compose-mail'

it('says the same as text and as HTML, with what has a meaning there escaped', () => {
  const { text, html } = composeMail('Subject <1>', ['5 < 6 & "7"', { words: 'Open it', href: 'https://practice.example/?a=1&b=2' }])
  expect(text).toBe('5 < 6 & "7"\n\nOpen it:\nhttps://practice.example/?a=1&b=2\n')
  for (const part of ['<title>Subject &lt;1&gt;</title>', '5 &lt; 6 &amp; &quot;7&quot;', '<a href="https://practice.example/?a=1&amp;b=2">Open it</a>']) expect(html).toContain(part)
})

it('keeps a reference in one piece, which mail programs break at its hyphens', () => {
  const { text, html } = composeMail('Subject', ['Your reference is HT-7K3M-Q9XR. It is up-to-date.'])
  expect(html).toContain('Your reference is <span style="white-space:nowrap">HT-7K3M-Q9XR</span>. It is up-to-date.')
  expect(text).toContain('HT-7K3M-Q9XR')
})

it('keeps lines of plain text short, and addresses whole', () => {
  const [words, href] = ['We do not watch messages around the clock. If anybody is in danger, call 911. To talk with somebody right now, call or text 988, at any hour.', `https://practice.example/${'a'.repeat(90)}`]
  const [first = '', ...others] = composeMail('Subject', [words, { words: 'Open it', href }]).text.split('\n\nOpen it:\n')
  expect(Math.max(...first.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(76)
  expect(first.replaceAll('\n', ' ')).toBe(words)
  expect(first).toContain('call 911')
  expect(others).toEqual([`${href}\n`])
})
