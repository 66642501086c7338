import createDOMPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { createMarkdownParser } from './parser.js'
import { createMarkdownRenderer } from './render.js'

const render = createMarkdownRenderer(createDOMPurify(new JSDOM('').window))
const html = (markdown: string) => render(markdown).html.replace(/\n/g, '').trim()

describe('footnotes', () => {
  it('are numbered by where they stand, listed below the text and lead back', () => {
    expect(html('One[^b] and two[^a].\n\n[^a]: Second.\n[^b]: First *note*.')).toBe(
      '<p>One<sup><a href="#footnote-1" id="footnote-ref-1">1</a></sup> and two<sup><a href="#footnote-2" id="footnote-ref-2">2</a></sup>.</p>' +
        '<section class="footnotes" aria-labelledby="footnotes"><h2 id="footnotes" class="visually-hidden">Footnotes</h2><ol>' +
        '<li id="footnote-1"><p>First <em>note</em>. <a href="#footnote-ref-1" aria-label="Back to where note 1 stands in the text">↩</a></p></li>' +
        '<li id="footnote-2"><p>Second. <a href="#footnote-ref-2" aria-label="Back to where note 2 stands in the text">↩</a></p></li></ol></section>',
    )
  })

  it('may have several paragraphs when these are indented', () => {
    expect(html('A[^1]\n\n[^1]: One.\n\n    Two.\n\nAfter.')).toMatch(/<p>After.<\/p><section.*<p>One.<\/p><p>Two. <a/)
  })

  it('that nobody wrote stay as they were typed', () => {
    expect(html('A[^1] b')).toBe('<p>A[^1] b</p>')
    expect(html('A[^<img]')).toBe('<p>A[^&lt;img]</p>')
  })

  it('are no chapters', () => {
    expect(render('## One\n\nA[^1]\n\n[^1]: N').headings.map(({ id }) => id)).toEqual(['one'])
  })

  it('carry no more HTML than the text may', () => {
    expect(html('A[^1]\n\n[^1]: <img src=x onerror=alert(1)><script>1</script> [x](javascript:alert(1))')).not.toMatch(/onerror|<script|javascript/)
  })

  it('leave link definitions alone', () => {
    expect(html('[a][b]\n\n[b]: https://example.com')).toContain('href="https://example.com"')
  })
})

it('are looked for in one paragraph at a time: a long text takes about as long as it does without them', () => {
  const text = 'A sentence of *ordinary* length, in a long text.\n\n'.repeat(8000)
  const timeOf = (parser: Marked): number => {
    const start = performance.now()
    parser.lexer(text)
    return performance.now() - start
  }
  const [withFootnotes, without] = [createMarkdownParser(), new Marked()]
  const times = [1, 2, 3].map(() => ({ ours: timeOf(withFootnotes), plain: timeOf(without) }))
  // A hundred times when each paragraph looks through the whole rest.
  expect(Math.min(...times.map(({ ours }) => ours)) / Math.min(...times.map(({ plain }) => plain))).toBeLessThan(20)
})
