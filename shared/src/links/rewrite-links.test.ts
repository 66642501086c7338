import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn } from './links-in.js'
import { rewriteLinks } from './rewrite-links.js'

const old = 'https://practice.example/articles/x'
const rewrite = (markdown: string) =>
  rewriteLinks(markdown, (address) => (address === old || address === '/articles/x' ? { address: 'post:abc', title: 'The *title*' } : undefined))

describe('a link that gets another address', () => {
  it.each([
    ['[a](/articles/x)', '[a](post:abc)'],
    ['[a](</articles/x> "Title")', '[a](<post:abc> "Title")'],
    [`[a](\n  ${old} 't')`, "[a](\n  post:abc 't')"],
    ['[*a* `b`](/articles/x) and [c](/articles/y)', '[*a* `b`](post:abc) and [c](/articles/y)'],
    ['[a][1]\n\n[1]: /articles/x "T"', '[a][1]\n\n[1]: post:abc "T"'],
    ['> quoted [a\n> b](/articles/x)', '> quoted [a\n> b](post:abc)'],
    ['- item\n  - [a](/articles/x)', '- item\n  - [a](post:abc)'],
    ['| a |\n| - |\n| [b](/articles/x) |', '| a |\n| - |\n| [b](post:abc) |'],
    ['[![picture](/uploads/a.webp)](/articles/x)', '[![picture](/uploads/a.webp)](post:abc)'],
    ['<a href="/articles/x">a</a>', '<a href="post:abc">a</a>'],
    [`See ${old}.`, 'See [The \\*title\\*](post:abc).'],
    [`See <${old}>!`, 'See [The \\*title\\*](post:abc)!'],
    [`**${old}**`, '**[The \\*title\\*](post:abc)**'],
    ['\u{1F30A} [a](/articles/x)\r\n\r\n\tcode?', '\u{1F30A} [a](post:abc)\r\n\r\n\tcode?'],
  ])('%j becomes %j', (markdown, expected) => expect(rewrite(markdown)).toBe(expected))

  it.each([
    '`[a](/articles/x)`', '```\n[a](/articles/x)\n```', '    [a](/articles/x)', '\\[a](/articles/x)', '![a](/articles/x)', '<!-- [a](/articles/x) -->',
    'a](/articles/x)', `\\${old}`, `!${old}`, '``` js\n<a href="/articles/x">', `\`${old}\``, '[1]: /articles/x',
  ])('%j has none', (markdown) => expect(rewrite(markdown)).toBe(markdown))

  it('is told from the same words in code before it', () => {
    expect(rewrite('`[a](/articles/x)` and [a](/articles/x)')).toBe('`[a](/articles/x)` and [a](post:abc)')
  })

  it('changes nothing else, whatever surrounds it', () => {
    const fragments = ['[a](/articles/x)', old, '`', '```\n', '    ', '> ', '- ', '\n', '\n\n', '[', ']', '(', ')', '*', '_', '<', '>', '&amp;', '\\', 'words ', '[r]: /articles/x\n', '[r]', '\t', '\r\n', '|']
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        const before = linksIn(markdown)
        const after = linksIn(rewrite(markdown))
        expect(rewriteLinks(markdown, () => undefined)).toBe(markdown)
        expect(after).toHaveLength(before.length)
        before.forEach(({ address }, index) => {
          if (address === '/articles/x') expect(after[index]?.address).toBe('post:abc')
          else if (address === old) expect(['post:abc', old]).toContain(after[index]?.address)
          else expect(after[index]?.address).toBe(address)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('takes a moment for two thousand of them', () => {
    const markdown = Array.from({ length: 2000 }, (_, index) => `Paragraph ${index} with [a link](/articles/x).`).join('\n\n')
    const start = performance.now()
    expect(rewrite(markdown).match(/post:abc/g)).toHaveLength(2000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

it('links are found in their order, with their words, and not in code', () => {
  expect(linksIn('# [One](post:a#b)\n\n`[no](post:c)` [*two* &amp; `three`](https://x.example) <https://y.example> <a href="post:d">d</a>\n\n[r]\n\n[r]: page:e')).toEqual([
    { address: 'post:a#b', text: 'One' },
    { address: 'https://x.example', text: 'two & three' },
    { address: 'https://y.example', text: 'https://y.example' },
    { address: 'post:d', text: '' },
    { address: 'page:e', text: 'r' },
  ])
})
