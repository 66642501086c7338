import type { Node } from '@tiptap/pm/model'
import { DOMSerializer } from '@tiptap/pm/model'
import { useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import { openText } from './markdown/document'
import { textSchema } from './markdown/schema'
import { Sheet } from './sheet/sheet'

const Paper = styled(Sheet)`
  padding: 1.6rem 2rem;
  font-size: 1.6rem;

  .ProseMirror {
    min-height: 0;
  }

  a {
    text-decoration: underline;
  }

  .is-different {
    margin-inline-start: -1.2rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 4px solid ${({ theme }) => theme.colors.warning500};
    background: ${({ theme }) => theme.colors.warning100};
  }
`

const schema = textSchema()

const blocksOf = (markdown: string): Node[] => {
  const blocks: Node[] = []
  openText(schema, markdown).doc.forEach((block) => blocks.push(block))
  return blocks
}

const keyOf = (block: Node): string => JSON.stringify(block.toJSON())

/** A text as elements that load nothing and lead nowhere; made apart from the page, since pictures load when they are made. */
const draw = (markdown: string, other: string): HTMLElement[] => {
  const page = document.implementation.createHTMLDocument('')
  const serializer = DOMSerializer.fromSchema(schema)
  const known = new Set(blocksOf(other).map(keyOf))
  return blocksOf(markdown).map((block) => {
    const element = page.createElement('div')
    element.append(serializer.serializeNode(block, { document: page }))
    if (!known.has(keyOf(block))) element.className = 'is-different'
    for (const picture of element.querySelectorAll('img')) if (!/^\/uploads\/[\w.-]+$/.test(picture.getAttribute('src') ?? '')) picture.replaceWith(picture.alt)
    for (const link of element.querySelectorAll('a')) {
      link.title = link.getAttribute('href') ?? ''
      link.removeAttribute('href')
    }
    return element
  })
}

/** A text as it will look, to read and to copy from. Passages that the other version does not have are marked. */
const ShownText = ({ markdown, other }: { markdown: string; other: string }) => {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => paper.current?.replaceChildren(...draw(markdown, other)), [markdown, other])
  return (
    <Paper>
      <div ref={paper} className="ProseMirror" />
    </Paper>
  )
}

export default ShownText
