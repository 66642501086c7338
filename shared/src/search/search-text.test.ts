import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTextOf } from './search-text.js'

describe('what can be found of a text', () => {
  it.each([
    ['words without their formatting', 'Some **bold** and _soft_ `code`.', 'Some bold and soft code.'],
    ['the words of a link, not its address', 'See [the stages](post:abc123#arriving).', 'See the stages.'],
    ['items, cells and quotes', '- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n\n> said', 'one\ntwo\na\nb\nc\nd\nsaid'],
    ['words between tags, without the tags and what is commented out', '<p onclick="x">in <b>tags</b></p>\n\n<!-- secret -->', 'in tags'],
    ['a care card without its mark', '> [!URGENT] Call a doctor\n>\n> today', 'Call a doctor\ntoday'],
    ['a footnote', 'Text.[^1]\n\n[^1]: A note.', 'Text.\nA note.'],
    ['characters, not their names', 'Tom &amp; Ann &lt;3', 'Tom & Ann <3'],
  ])('is %s', (_what, markdown, text) => {
    expect(searchTextOf(markdown).text).toBe(text)
  })

  it('keeps headings apart, each on its line', () => {
    expect(searchTextOf('## First *part*\n\nText.\n\n### Second')).toEqual({ headings: 'First part\nSecond', text: 'Text.' })
  })

  it('can be taken from anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (markdown) => typeof searchTextOf(markdown).text === 'string'))
  })
})
