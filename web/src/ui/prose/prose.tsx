import { useMemo } from 'react'

interface ProseProps {
  /** HTML made by the shared Markdown renderer, which sanitises it. Nothing else may be given here. */
  html: string | TrustedHTML
  lang?: string
}

/** Written text in reading type; its styles are in `styles/prose.css`. */
export const Prose = ({ html, lang }: ProseProps) => {
  // React writes the text anew for every new object, and a reader would lose the focus and what is selected.
  const inner = useMemo(() => ({ __html: html }), [html])
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={inner} />
}
