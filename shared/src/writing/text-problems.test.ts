import { describe, expect, it } from 'vitest'
import { checkText } from './text-problems.js'

describe('a text before it is published', () => {
  it('names the place of pictures without a description', () => {
    expect(checkText('![](/uploads/a.webp)\n\n## Why *it* helps\n\n- ![ ](/uploads/b.webp)\n\n<p><img src="/uploads/c.webp"></p>').pictures).toEqual([
      { under: undefined },
      { under: 'Why it helps' },
      { under: 'Why it helps' },
    ])
  })

  it.each(['![A path](/uploads/a.webp)', '![](/uploads/a.webp "decorative")', '<img src="/uploads/a.webp" alt="">', '`![](/uploads/a.webp)`', '<img src="https://elsewhere.example/a.png" onerror="x">', '![](https://elsewhere.example/a.png)'])('has nothing against %s', (text) =>
    expect(checkText(text).pictures).toEqual([]),
  )

  it('lists its links to documents of the site, wherever they stand', () => {
    const text = '[*the* stages](post:abc#two) https://example.com `post:code`\n\n| [t][ref] |\n| - |\n| <a href="page:def">x</a> |\n\n[ref]: person:ghi\n\n[odd](post:NOT)[^1]\n\n[^1]: [note](location:jkl#contact)'
    expect(checkText(text).links).toEqual([
      { words: 'the stages', reference: { kind: 'post', documentId: 'abc', heading: 'two' } },
      { words: 't', reference: { kind: 'person', documentId: 'ghi' } },
      { words: 'page:def', reference: { kind: 'page', documentId: 'def' } },
      { words: 'odd', reference: undefined },
      { words: 'note', reference: { kind: 'location', documentId: 'jkl', heading: 'contact' } },
    ])
  })
})
