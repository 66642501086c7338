import createDOMPurify from 'dompurify'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { carryHeadings, formerHeadingLimit, reachableHeadings } from './carry-headings.js'
import { headingsOf } from './headings-of.js'
import { addFormerHeadings, createMarkdownRenderer } from './render.js'

const { window } = new JSDOM('')
const render = createMarkdownRenderer(createDOMPurify(window))
const ids = (markdown: string) => headingsOf(markdown).map(({ id }) => id)

describe('headings found without rendering', () => {
  it.each([
    '# A\n\n## Why *it* helps\n\n### Why it helps\n\nSetext\n===', '## `code` & more &amp; &quot;q&quot;', '## A [link](post:abc) and ![pic](/uploads/a.webp) ![no](https://x.example/a.png)',
    '> ## In a quote\n\n> [!URGENT]\n> ### Not this\n>\n> text', '- ## In a list\n\n1. x\n\n   ### Deep', '<h2>Raw <em>HTML</em></h2>\n\n<h5>none</h5>', '## Ünïcode – 東京 🌊', '##\n\n## ', '```\n## code\n```', '## <b>bold</b> text  with   spaces',
    '## a<br>b', '## “Quotes” ‘here’…', '## \\*escaped\\*',
  ])('%j have the ids of the page', (markdown) => {
    expect(ids(markdown)).toEqual(render(markdown).headings.map(({ id }) => id))
  })

  it('have the ids of the page, whatever is typed', () => {
    const fragments = ['## ', '# ', '### ', 'Words', ' ', '\n', '\n\n', '*', '**', '`', '> ', '- ', '[a](post:b)', '&amp;', '!', '"', '1. ', 'x-y', '_z_', '\\', '===\n']
    const text = fc.array(fc.constantFrom(...fragments), { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        expect(ids(markdown)).toEqual(render(markdown).headings.map(({ id }) => id))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

const edit = (...versions: string[]) => {
  const [first = '', ...rest] = versions
  let before = first
  let former = {}
  for (const after of rest) {
    former = carryHeadings({ markdown: before, former }, after)
    before = after
  }
  return former
}

describe('a heading that is edited keeps the id it had', () => {
  it.each([
    ['when its words change a little', ['## Why it helps\n\nA.\n\n## End\n\nB.', '## Why therapy helps\n\nA new A.\n\n## End\n\nB.'], { 'why-it-helps': 'why-therapy-helps' }],
    ['when all its words change and its text stays', ['## One\n\nSame text.\n\n## Two', '## Quite different\n\nSame text.\n\n## Two'], { one: 'quite-different' }],
    ['when words and text change and its place stays', ['## A\n\nx\n\n## Signs\n\ny\n\n## B\n\nz', '## A\n\nx\n\n## What to watch\n\nnew\n\n## B\n\nz'], { signs: 'what-to-watch' }],
    ['when it moves', ['## First part\n\nAlpha.\n\n## Second\n\nBeta.', '## Second\n\nBeta.\n\n## The first part\n\nAlpha and more.'], { 'first-part': 'the-first-part' }],
    ['through several edits', ['## One thing\n\nT.', '## One small thing\n\nT.', '## A small thing\n\nT.'], { 'one-thing': 'a-small-thing', 'one-small-thing': 'a-small-thing' }],
    ['until it is called so again', ['## One thing\n\nT.', '## Other words\n\nT.', '## One thing\n\nT.'], { 'other-words': 'one-thing' }],
  ])('%s', (_, versions, expected) => expect(edit(...versions)).toEqual(expected))

  it('and one that is gone leaves nothing behind that leads elsewhere', () => {
    expect(edit('## Keep\n\na\n\n## Drop me\n\nb', '## Keep\n\na')).toEqual({})
  })

  it('also when an author takes the heading out and puts it back', () => {
    expect(edit('## Old name\n\nT.', '## New name\n\nT.', 'Nothing.', '## New name\n\nT.')).toEqual({ 'old-name': 'new-name' })
  })

  it('for the latest of many edits', () => {
    const versions = Array.from({ length: formerHeadingLimit + 50 }, (_, index) => `## Heading ${index} of many\n\nT.`)
    expect(Object.keys(edit(...versions))).toHaveLength(formerHeadingLimit)
  })

  it('so that every link to it lands, whatever is edited', () => {
    const word = fc.constantFrom('signs', 'help', 'rest', 'sleep', 'worry', 'talk')
    const heading = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `## ${words.join(' ')}\n\nText about ${words.join(' and ')}.`)
    const text = fc.array(heading, { maxLength: 5 }).map((parts) => parts.join('\n\n'))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (versions) => {
        const markdown = versions.at(-1) ?? ''
        const former = edit(...versions)
        const page = new window.DOMParser().parseFromString(addFormerHeadings(render(markdown).html, former), 'text/html')
        const onPage = [...page.querySelectorAll('[id]')].map(({ id }) => id)
        expect(new Set(onPage).size).toBe(onPage.length)
        expect(new Set(onPage)).toEqual(reachableHeadings(markdown, former))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
