// @vitest-environment jsdom
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { OpenText } from './document'
import { openText, writeText } from './document'
import { textSchema } from './schema'

const schema = textSchema()

const edited = (text: OpenText, change: (state: EditorState) => EditorState['tr']): string => {
  const state = EditorState.create({ doc: text.doc, schema })
  return writeText(text, state.apply(change(state)).doc)
}

const odd = '* one\n*   two\n\n\nText with  two spaces\nand __bold__ [ref]\n\n<div>HTML</div>\n\n[ref]: /about "T"\n\nTitle\n=====\n'

describe('a text that is changed', () => {
  it('changes in the block that was touched and nowhere else', () => {
    const text = openText(schema, odd)
    const second = text.doc.child(0).nodeSize + 1
    expect(edited(text, ({ tr }) => tr.insertText('New. ', second))).toBe(odd.replace('Text with  two spaces\nand __bold__ [ref]', 'New. Text with  two spaces and **bold** [ref](/about "T")'))
  })

  it('is as it was when the change is undone', () => {
    const text = openText(schema, odd)
    const state = EditorState.create({ doc: text.doc, schema })
    const second = text.doc.child(0).nodeSize + 1
    const changed = state.apply(state.tr.insertText('x', second))
    const back = changed.apply(changed.tr.delete(second, second + 1))
    expect(writeText(text, back.doc)).toBe(odd)
  })

  it('keeps its line ends when nothing changed', () => {
    const windows = 'One\r\n\r\nTwo\r\n'
    const text = openText(schema, windows)
    expect(writeText(text, text.doc)).toBe(windows)
  })

  it.each([
    '- no list', '1. no list', '1) no list', '# no heading', '> no quote', '2*3*4', '_under_ score', '[words](address)', '![x](y)', '<script>alert(1)</script>', '&copy; &amp;', '`tick`', '~~~', '---', '===', '| a |', 'a | b',
    '[^1]', '[!URGENT]', 'www.example.com', 'https://example.com/a_b_c', 'a@b.example', '\\', 'back\\slash', '*', '**', '+ plus', '\u00a0', ':-:', '[ ] task', '<!-- -->', '    code?', 'C:\\*',
  ])('says %s as it was typed', (typed) => {
    const text = openText(schema, '')
    const written = edited(text, ({ tr }) => tr.insertText(typed, 1))
    expect(openText(schema, written).doc.textContent).toBe(typed.trim() === '' ? '' : typed.trim())
    expect(openText(schema, written).doc.childCount).toBe(1)
  })

  it('tells two lists that follow each other apart', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] }] }
    const written = writeText(openText(schema, ''), schema.nodeFromJSON({ type: 'doc', content: [list, list] }))
    expect(openText(schema, written).doc.childCount).toBe(2)
  })

  it('opens however deep it is nested, and whatever it weighs', () => {
    const deep = `${'>'.repeat(20_000)} deep`
    expect(writeText(openText(schema, deep), openText(schema, deep).doc)).toBe(deep)
    const long = 'A paragraph of *ordinary* length, with a [link](https://example.com) in it.\n\n'.repeat(12_500)
    const start = performance.now()
    const text = openText(schema, long)
    expect(writeText(text, text.doc)).toBe(long)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 40_000)
})
