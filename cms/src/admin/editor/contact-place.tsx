import { formatReference } from '@practice/shared/links/reference'
import { sitePaths } from '@practice/shared/paths'
import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useLinkTargets } from '../links/use-link-targets'

interface ContactLink {
  from: number
  to: number
  address: string
}

const isContactAddress = (address: string): boolean => address === sitePaths.contact() || /^location:[a-z0-9]+#contact$/.test(address)

/** The link to the contact form in the call to action that the caret is in. */
const contactLinkOf = ({ state: { selection, doc } }: Editor): ContactLink | undefined => {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'card') continue
    let found: ContactLink | undefined
    doc.nodesBetween($from.start(depth), $from.end(depth), (node, position) => {
      const address: unknown = node.marks.find(({ type }) => type.name === 'link')?.attrs.href
      if (typeof address === 'string' && isContactAddress(address)) found = { from: position, to: position + node.nodeSize, address }
    })
    return found
  }
  return undefined
}

/** Which location a call to action leads to. */
export const ContactPlace = ({ editor }: { editor: Editor }) => {
  const link = useEditorState({ editor, selector: ({ editor: current }) => contactLinkOf(current) })
  const places = useLinkTargets('location', '')
  if (!link) return null
  const lead = (address: string | number): void => {
    const mark = editor.schema.marks.link
    if (mark) editor.view.dispatch(editor.state.tr.addMark(link.from, link.to, mark.create({ href: String(address) })))
  }
  return (
    <Box width="24rem">
      <SingleSelect size="S" aria-label="Where it leads" value={link.address} onChange={lead}>
        <SingleSelectOption value={sitePaths.contact()}>Contact form, any location</SingleSelectOption>
        {places.map(({ documentId, title }) => (
          <SingleSelectOption key={documentId} value={formatReference({ kind: 'location', documentId, heading: 'contact' })}>
            {`Contact form, ${title}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  )
}
