import type { Heading } from '@practice/shared/markdown/render'
import { useRef } from 'react'
import { useMessages } from '../../language/language'
import { useCurrentHeading } from './use-current-heading'
import { useKeepInView } from './use-keep-in-view'
import './table-of-contents.css'

interface Chapter {
  heading: Heading
  parts: Heading[]
}

/** With fewer headings a reader sees the whole anyway. */
const fewestHeadings = 3

const toChapters = (headings: readonly Heading[]): Chapter[] => {
  const chapters: Chapter[] = []
  for (const heading of headings) {
    const chapter = chapters.at(-1)
    if (heading.level === 2 || (!chapter && heading.level === 3)) chapters.push({ heading, parts: [] })
    else if (heading.level === 3) chapter?.parts.push(heading)
  }
  return chapters
}

interface Reading {
  /** Id of the heading that is being read. */
  current: string | null
}

const HeadingLink = ({ heading: { id, text }, current }: { heading: Heading } & Reading) => (
  <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
    {text}
  </a>
)

const ChapterList = ({ chapters, current }: { chapters: readonly Chapter[] } & Reading) => (
  <ol className="contents__list" role="list">
    {chapters.map(({ heading, parts }) => (
      <li key={heading.id}>
        <HeadingLink heading={heading} current={current} />
        {parts.length > 0 && (
          <ol className="contents__parts" role="list">
            {parts.map((part) => (
              <li key={part.id}>
                <HeadingLink heading={part} current={current} />
              </li>
            ))}
          </ol>
        )}
      </li>
    ))}
  </ol>
)

/**
 * Links to the headings of a text. There is one list that stays in view beside the text and one to unfold above it;
 * CSS shows the one that fits, because only a script could open and close `<details>` with the width of the screen.
 * With a script the one beside the text marks what is being read.
 */
export const TableOfContents = ({ headings }: { headings: readonly Heading[] }) => {
  const label = useMessages().articles.onThisPage
  const chapters = toChapters(headings)
  const current = useCurrentHeading(chapters.flatMap(({ heading, parts }) => [heading.id, ...parts.map(({ id }) => id)]))
  const list = useRef<HTMLElement>(null)
  useKeepInView(list, current)
  if (chapters.length < fewestHeadings) return null
  return (
    <>
      <nav className="contents contents--beside" aria-label={label} ref={list}>
        <p className="contents__label">{label}</p>
        <ChapterList chapters={chapters} current={current} />
      </nav>
      <details className="contents contents--above">
        <summary className="contents__toggle">{label}</summary>
        <nav aria-label={label}>
          <ChapterList chapters={chapters} current={null} />
        </nav>
      </details>
    </>
  )
}
