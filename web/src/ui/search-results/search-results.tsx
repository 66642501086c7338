import type { MarkedText, SearchKind, SearchResult } from '@practice/shared/search/contract'
import { Heading, type HeadingLevel } from '../heading/heading'
import './search-results.css'

const kindNames: Record<SearchKind, string> = { post: 'Article', category: 'Topic', person: 'Our people', location: 'Location', page: 'Page' }

/** Pieces are text, whatever is written in them: nothing of a text or of a question becomes markup. */
const Marked = ({ pieces }: { pieces: MarkedText }) => pieces.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))

interface SearchResultsProps {
  results: readonly SearchResult[]
  level?: HeadingLevel
}

export const SearchResults = ({ results, level = 2 }: SearchResultsProps) => (
  <ol className="search-results" role="list">
    {results.map(({ kind, path, title, excerpt }) => (
      <li key={path} className="search-result">
        <p className="search-result__kind">{kindNames[kind]}</p>
        <Heading level={level} className="search-result__title">
          <a href={path}>
            <Marked pieces={title} />
          </a>
        </Heading>
        <p className="search-result__excerpt">
          <Marked pieces={excerpt} />
        </p>
      </li>
    ))}
  </ol>
)
