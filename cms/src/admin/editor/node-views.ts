import type { NodeViewRenderer } from '@tiptap/core'
import { Picture, RawBlock } from './markdown/schema'

const libraryAddress = /^\/uploads\/[\w.-]+$/

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = ''): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

/** Loads pictures of the media library only: one from elsewhere is named, not fetched. */
const pictureView: NodeViewRenderer = ({ node: first }) => {
  const dom = make('span', 'picture')
  const show = ({ attrs }: typeof first): void => {
    const src = String(attrs.src)
    const alt = String(attrs.alt)
    dom.replaceChildren()
    if (libraryAddress.test(src)) {
      const image = make('img', '')
      image.src = src
      image.alt = alt
      image.draggable = false
      dom.append(image)
    } else dom.append(make('span', 'picture__elsewhere', `A picture of another site is not shown to readers: ${src}`))
    if (attrs.isDecorative === true) dom.append(make('span', 'picture__note', 'Decorative'))
    else if (alt.trim() === '') dom.append(make('span', 'picture__note picture__note--missing', 'No description yet'))
  }
  show(first)
  return {
    dom,
    update: (node) => {
      if (node.type !== first.type) return false
      show(node)
      return true
    },
    selectNode: () => dom.classList.add('ProseMirror-selectednode'),
    deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
  }
}

/** Markdown that has no view of its own: the text itself, to be edited as text. */
const rawView: NodeViewRenderer = ({ node: first, view, getPos }) => {
  const dom = make('div', 'raw-block')
  const label = make('label', 'raw-block__label', 'Written in Markdown')
  const text = make('textarea', 'raw-block__text')
  text.spellcheck = false
  label.append(text)
  dom.append(label)
  const fit = (): void => {
    text.rows = Math.min(20, text.value.split('\n').length)
  }
  text.value = String(first.attrs.source)
  fit()
  text.addEventListener('input', () => {
    const position = getPos()
    if (position === undefined || !view.editable) return
    fit()
    view.dispatch(view.state.tr.setNodeMarkup(position, undefined, { source: text.value }))
  })
  return {
    dom,
    update: (node) => {
      if (node.type !== first.type) return false
      const source = String(node.attrs.source)
      if (source !== text.value) text.value = source
      text.readOnly = !view.editable
      fit()
      return true
    },
    stopEvent: ({ target }) => target === text,
    ignoreMutation: () => true,
  }
}

export const PictureWithView = Picture.extend({ addNodeView: () => pictureView })
export const RawBlockWithView = RawBlock.extend({ addNodeView: () => rawView })
