import { Marked } from 'marked'
import { footnoteSyntax } from './footnotes.js'

/** Markdown as it is understood here: GitHub's, with footnotes. The renderer and the editor read texts with this one parser. */
export const createMarkdownParser = (): Marked => {
  const marked = new Marked({ gfm: true, async: false })
  marked.use(footnoteSyntax, {
    renderer: {
      // The page's title is the only first-level heading.
      heading({ tokens, depth }) {
        const level = Math.min(Math.max(depth, 2), 4)
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
      },
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    },
  })
  return marked
}
