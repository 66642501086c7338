import type { Editor } from '@tiptap/core'

/** Selects what a refusal to publish is about (cms/src/document-events/check-texts.ts), and brings it into view. */
export const showProblem = (editor: Editor, message: string): void => {
  const isPicture = message.startsWith('A picture')
  const [, words] = /“([^”]+)”/.exec(message) ?? []
  let place: { from: number; to: number } | undefined
  editor.state.doc.descendants((node, from) => {
    if (place) return false
    const isIt = isPicture
      ? node.type.name === 'picture' && String(node.attrs.alt).trim() === '' && node.attrs.isDecorative !== true
      : node.isText && node.text === words && node.marks.some(({ type }) => type.name === 'link')
    if (isIt) place = { from, to: from + node.nodeSize }
    return true
  })
  if (!place) return
  if (isPicture) editor.chain().focus().setNodeSelection(place.from).scrollIntoView().run()
  else editor.chain().focus().setTextSelection(place).scrollIntoView().run()
}
