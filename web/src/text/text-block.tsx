import { useMemo } from 'react'
import { Prose } from '../ui/prose/prose'
import type { RichText } from './rich-text'
import { trustedHtml } from './trusted-html'

/** Shows a text, marked so that the browser can read its HTML back from the page (see hydration-data.ts). */
export const TextBlock = ({ text }: { text: RichText }) => {
  const html = useMemo(() => trustedHtml(text.html), [text.html])
  return (
    <div data-text={text.textId}>
      <Prose html={html} />
    </div>
  )
}
