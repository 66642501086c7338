import type { Node } from '@tiptap/pm/model'

type Part = [what: string, marks: string]

const isSpace = (part: Part | undefined): boolean => part?.[0] === ' ' || part?.[0].startsWith('hardBreak') === true

/** What a line says, in parts: words with their marks, spaces and things. */
const partsOf = (line: Node): Part[] => {
  const parts: Part[] = []
  const add = (what: string, marks: string): void => {
    const last = parts.at(-1)
    if (last && what !== ' ' && last[0] !== ' ' && last[1] === marks) last[0] += what
    else if (!(what === ' ' && last?.[0] === ' ')) parts.push([what, marks])
  }
  line.forEach((child) => {
    const marks = child.marks.map(({ type, attrs }) => `${type.name}${JSON.stringify(attrs)}`).sort().join(' ')
    // Whether a space is bold cannot be seen, and Markdown cannot say it.
    for (const piece of child.text?.split(/(\s+)/) ?? []) if (piece !== '') add(/^\s/.test(piece) ? ' ' : piece, /^\s/.test(piece) ? '' : marks)
    if (!child.isText) parts.push([`${child.type.name}${JSON.stringify(child.attrs)}`, child.type.name === 'hardBreak' ? '' : marks])
  })
  while (isSpace(parts[0])) parts.shift()
  while (isSpace(parts.at(-1))) parts.pop()
  return parts
}

const signature = (node: Node): unknown => {
  const own = [node.type.name, node.attrs]
  if (node.isTextblock && node.type.name !== 'codeBlock') return [...own, partsOf(node)]
  if (node.isText || node.isLeaf) return [...own, node.text]
  const children: unknown[] = []
  node.forEach((child) => children.push(signature(child)))
  return [...own, children]
}

/** Whether two blocks say the same to a reader; white space that Markdown cannot keep does not count. */
export const sameContent = (one: Node, other: Node): boolean => one.eq(other) || JSON.stringify(signature(one)) === JSON.stringify(signature(other))
