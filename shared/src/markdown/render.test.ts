import createDOMPurify from 'dompurify'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createMarkdownRenderer, resolveLinks } from './render.js'

const { window } = new JSDOM('')
const render = createMarkdownRenderer(createDOMPurify(window))
const html = (markdown: string) => render(markdown).html.trim()

describe('Markdown to HTML', () => {
  it('renders headings below the page title and lists them for the table of contents', () => {
    const { html: result, headings } = render('# Top\n\n## Why it helps\n\n### Small *steps*\n\n## Why it helps')
    expect(headings).toEqual([
      { id: 'top', text: 'Top', level: 2 },
      { id: 'why-it-helps', text: 'Why it helps', level: 2 },
      { id: 'small-steps', text: 'Small steps', level: 3 },
      { id: 'why-it-helps-1', text: 'Why it helps', level: 2 },
    ])
    expect(result).toContain('<h2 id="why-it-helps-1">')
  })

  it.each([
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](//elsewhere.example)', '<p>a</p>'],
    ['<a href="/\\elsewhere.example">a</a>', '<p>a</p>'],
    ['![photo](https://elsewhere.example/a.png)', '<p>photo</p>'],
    ['<iframe src="https://elsewhere.example"></iframe>', ''],
    ['<p style="position:fixed" class="x" id="y">text</p>', '<p>text</p>'],
    ['<table><a href=>text</a>', 'text<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table></table></div>'],
    ['[text]()', '<p>text</p>'],
    ['<p align="center" width="9000">text</p>', '<p>text</p>'],
    ['[text](post:abc?x)', '<p>text</p>'],
    ['[text](POST:abc)', '<p>text</p>'],
    ['<a lang="es" href="post:abc" dir="ltr">text</a>', '<p><a href="post:abc">text</a></p>'],
  ])('makes %s harmless', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('shows pictures of the media library in copies of several widths, with their size, and loads them late', () => {
    const copies = (end: string) => [160, 320, 480].map((width) => `/pictures/abc_1-500x400-0123abcd/whole-${width}.${end} ${width}w`).join(', ') + `, /pictures/abc_1-500x400-0123abcd/whole-500.${end} 500w`
    expect(html('![A path](/pictures/abc_1-500x400-0123abcd/whole-500.jpg)')).toBe(
      `<p><picture><source type="image/avif" srcset="${copies('avif')}" sizes="(width >= 674px) 620px, 92vw">` +
        `<source type="image/webp" srcset="${copies('webp')}" sizes="(width >= 674px) 620px, 92vw">` +
        '<img src="/pictures/abc_1-500x400-0123abcd/whole-500.jpg" alt="A path" width="500" height="400" loading="lazy" decoding="async"></picture></p>',
    )
  })

  it('shows a picture as small as its author asked, in its own proportions', () => {
    const shown = html('<img src="/pictures/abc-2000x1000-0123abcd/whole-1600.jpg" alt="x" width="300" height="7">')
    expect(shown).toMatch(/width="300" height="150"/)
    expect(shown).toContain('720w" sizes="(width >= 327px) 300px, 92vw"')
    expect(shown).not.toContain('1080w')
  })

  it('leaves out what the media library does not have any more', () => {
    expect(html('Before ![A path](/uploads/path_1.webp) after')).toBe('<p>Before  after</p>')
  })

  it('leaves the description of decorative pictures empty and says nothing else about them', () => {
    expect(html('![](/pictures/leaf-9x9-0123abcd/whole-9.jpg "decorative")')).toContain('<img src="/pictures/leaf-9x9-0123abcd/whole-9.jpg" alt="" width="9" height="9" loading="lazy" decoding="async">')
  })

  it('tells other sites nothing about the reader', () => {
    expect(html('[APA](https://www.apa.org/)')).toBe('<p><a href="https://www.apa.org/" rel="noopener noreferrer">APA</a></p>')
  })

  it('puts wide tables in a box the keyboard can scroll', () => {
    expect(html('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(/^<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>/)
  })

  it('lets the keyboard scroll code that is wider than a phone, and only that', () => {
    expect(html(`\`\`\`\n${'x'.repeat(400)}\n\`\`\``)).toMatch(/^<pre tabindex="0" role="region" aria-label="Code"><code>/)
    expect(html('```\nshort\n```')).toMatch(/^<pre><code>/)
  })

  it.each([
    ['3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'],
    ['<p lang="es" dir="ltr">hola</p>', '<p lang="es" dir="ltr">hola</p>'],
    ['<table><tr><th scope="row" colspan="2" rowspan="3">x</th></tr></table>', expect.stringContaining('<th scope="row" colspan="2" rowspan="3">x</th>')],
    ['| a | b |\n|:-:|--:|\n| 1 | 2 |', expect.stringMatching(/<td class="align-center">1<\/td>\s*<td class="align-right">2<\/td>/)],
  ])('keeps what %s says beside its words', (markdown, expected) => {
    expect(html(markdown)).toEqual(expected)
  })

  it.each([
    ['quotes', `${'>'.repeat(100_000)} deep`],
    ['lists', `${'- '.repeat(20_000)}deep`],
    ['elements', `${'<b>'.repeat(20_000)}deep`],
    ['elements without words', '<div>'.repeat(20_000)],
  ])('shows %s inside each other as written when they are nested deeper than the stack', (_, markdown) => {
    const shown = new JSDOM(html(markdown)).window.document.body
    expect(shown.textContent).toBe(markdown)
    expect(shown.querySelectorAll('*')).toHaveLength(1)
  })

  it('copies nothing on its way: what is allowed stays where the parser put it', () => {
    const purify = createDOMPurify(window)
    createMarkdownRenderer(purify)('## A heading\n\nSome *words*, [a link](https://example.org) and\n\n- a list')
    expect(purify.removed).toEqual([])
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['the same heading', '## Again\n\n'.repeat(3000)],
    ['care cards', '> [!CARE] Rest\n\n'.repeat(500)],
  ])('reads a long row of %s in the time its length needs', (_, markdown) => {
    const start = performance.now()
    render(markdown)
    // Each took a minute or more when every piece looked through all others.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('never lets an element or attribute through that is not on the list, whatever is typed', () => {
    const fragments = ['<', '>', '"', "'", '`', '[', '](', ')', '!', 'javascript:', ' onload=', '<svg', '<math', '<a href=', 'post:abc', '<table>', '<style>', 'title="', '\n', '&lt;', '<!--', '-->', '<noscript>', '</p>', '<a lang="es" href="post:abc"', 'POST:', '?', '#']
    const text = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        const page = new window.DOMParser().parseFromString(resolveLinks(render(markdown).html, { 'post:abc': { path: '/articles/a', title: 'A' } }), 'text/html')
        expect(page.querySelector('script, style, svg, math, iframe, object, form, input, noscript, base, meta')).toBeNull()
        for (const element of page.body.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$|^srcset$|^formaction$/)
            if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|sms:|#|\/(?![/\\]))/i)
          }
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('cross-links', () => {
  const links = { 'post:abc': { path: '/articles/stages', title: 'The stages' } }

  it('become the current address of their target', () => {
    expect(resolveLinks(html('[stages](post:abc#second "t")'), links)).toBe('<p><a href="/articles/stages#second">stages</a></p>')
  })

  it('are plain text while their target is not public', () => {
    expect(resolveLinks(html('See [the *other* post](post:hidden).'), links)).toBe('<p>See the <em>other</em> post.</p>')
  })
})
