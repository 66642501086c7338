interface ProseProps {
  /** HTML made by the shared Markdown renderer, which sanitises it. Nothing else may be given here. */
  html: string
  lang?: string
}

/** Written text in reading type; its styles are in `styles/prose.css`. */
export const Prose = ({ html, lang }: ProseProps) => <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
