import { Prose } from '../ui/prose/prose'
import type { RichText } from './rich-text'

/** Shows a text, marked so that the browser can read its HTML back from the page (see hydration-data.ts). */
export const TextBlock = ({ text }: { text: RichText }) => (
  <div data-text={text.textId}>
    <Prose html={text.html} />
  </div>
)
