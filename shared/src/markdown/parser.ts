import type { Tokens } from 'marked'
import { Marked, Tokenizer } from 'marked'
import { footnoteSyntax } from './footnotes.js'

/** Quotes and lists inside each other. Nobody can read more, and each level reads the whole rest of the text again. */
const mostLevels = 60

class ShallowTokenizer extends Tokenizer {
  #level = 0

  #within<Read>(read: () => Read): Read {
    this.#level += 1
    try {
      if (this.#level > mostLevels) throw new RangeError('Quotes and lists are nested too deep.')
      return read()
    } finally {
      this.#level -= 1
    }
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#within(() => super.blockquote(source))
  }

  override list(source: string): Tokens.List | undefined {
    return this.#within(() => super.list(source))
  }
}

/** Markdown as it is understood here: GitHub's, with footnotes. The renderer and the editor read texts with this one parser. Reading throws a RangeError when a text is nested too deep. */
export const createMarkdownParser = (): Marked => {
  const marked = new Marked({ gfm: true, async: false })
  // Not an option of `new Marked`, which takes the methods that an object has itself, and a class has none.
  marked.setOptions({ tokenizer: new ShallowTokenizer() })
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
