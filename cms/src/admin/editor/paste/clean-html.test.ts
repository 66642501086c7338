// @vitest-environment jsdom
import { DOMParser as NodeParser } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { openText, writeText } from '../markdown/document'
import { textSchema } from '../markdown/schema'
import { cleanHtml } from './clean-html'

const schema = textSchema()

const pasted = (html: string): string => {
  const body = new DOMParser().parseFromString(cleanHtml(html).html, 'text/html').body
  return writeText(openText(schema, ''), NodeParser.fromSchema(schema).parse(body))
}

const wordItem = (level: number, bullet: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('a paste becomes clean Markdown', () => {
  it('from Word', () => {
    const html =
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->` +
      `<h1><b>First steps</b></h1><p class=MsoNormal><a name="_Toc1"></a><b>Bold</b> and <i>italic</i>&nbsp;text<o:p></o:p></p><p class=MsoNormal>&nbsp;</p>` +
      `${wordItem(1, '·', 'One')}${wordItem(2, 'o', 'Inner')}${wordItem(1, '·', 'Two')}<p class=MsoNormal>Then</p>${wordItem(1, '1.', 'First')}${wordItem(1, '2.', 'Second')}<!--EndFragment--></body></html>`
    expect(pasted(html)).toBe('## First steps\n\n**Bold** and *italic* text\n\n- One\n  - Inner\n- Two\n\nThen\n\n1. First\n2. Second')
  })

  it('from Google Docs', () => {
    const html =
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Breathing</span></h2>` +
      `<p dir="ltr"><span style="font-weight:700">Slow</span><span style="font-weight:400;font-style:normal"> and </span><span style="font-style:italic">low</span>. <a href="https://www.google.com/url?q=https://www.apa.org/topics&amp;sa=D"><span>APA</span></a></p><br>` +
      `<ul><li><p><span>One</span></p></li><ul><li><p><span>Inner</span></p></li></ul><li><p><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`
    expect(pasted(html)).toBe('## Breathing\n\n**Slow** and *low*. [APA](https://www.apa.org/topics)\n\n- One\n  - Inner\n- Two')
  })

  it('from WordPress', () => {
    const html =
      '<!-- wp:heading --><h2 class="wp-block-heading">Rest</h2><!-- /wp:heading --><!-- wp:paragraph --><p>Sleep <strong>well</strong>.</p><!-- /wp:paragraph -->' +
      '<figure class="wp-block-image"><img src="https://example.com/wp-content/a.jpg" srcset="https://example.com/b.jpg 2x"><figcaption>A caption</figcaption></figure>' +
      '<figure class="wp-block-table"><table><tbody><tr><td>Day</td><td>Hours</td></tr><tr><td>Mon</td><td><p>9</p><p>17</p></td></tr></tbody></table></figure>'
    expect(pasted(html)).toBe('## Rest\n\nSleep **well**.\n\nA caption\n\n| Day | Hours |\n| --- | --- |\n| Mon | 9 17 |')
    expect(cleanHtml(html).dropped).toBe(1)
  })

  it.each([
    ['<p>a<script>alert(1)</script></p>', 'a'],
    ['<p onclick="alert(1)">b</p><img src=x onerror=alert(1)>', 'b'],
    ['<a href="javascript:alert(1)">c</a>', 'c'],
    ['<svg onload=alert(1)><p>d</p></svg><iframe src="https://elsewhere.example"></iframe><p>e</p>', /^(?:d\n\n)?e$/],
    ['<form><input value="x"><p>f</p></form>', ''],
    ['<p>2*3*4 and <i>x</i></p>', '2\\*3\\*4 and *x*'],
    ['<p>- not a list</p><p>1. not one either</p><p># no heading</p><p>&lt;b&gt;</p>', '\\- not a list\n\n1\\. not one either\n\n\\# no heading\n\n\\<b>'],
  ])('%s without what runs', (html, expected) => expect(pasted(html)).toMatch(typeof expected === 'string' ? new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : expected))

  it('keeps pictures that came along as files for the media library and never their addresses', () => {
    const { html, embedded, dropped } = cleanHtml('<p>a<img src="data:image/png;base64,iVBORw0KGgo="><img src="file:///C:/a.png"><img src="data:text/html;base64,AAAA"><img src="/uploads/known.webp" alt="Known"></p>')
    expect(embedded.map(({ name, type }) => `${name} ${type}`)).toEqual(['pasted-1.png image/png'])
    expect(dropped).toBe(2)
    expect(html).toBe('<p>a<img src="/uploads/known.webp" alt="Known"></p>')
  })

  it('takes 5,000 lines of Word in a few seconds', () => {
    const line = `<p class=MsoNormal><span style='mso-bidi-font-family:Calibri'>A line <b>of</b> text</span><o:p></o:p></p>`
    const start = performance.now()
    expect(pasted(line.repeat(5000)).split('\n\n')).toHaveLength(5000)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 30_000)
})
