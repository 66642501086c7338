import type { MarkedText, SearchResult } from '@practice/shared/search/contract'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { useLanguage } from '../../language/language'
import { Heading, type HeadingLevel } from '../heading/heading'
import './search-results.css'

/** Pieces are text, whatever is written in them: nothing of a text or of a question becomes markup. */
const Marked = ({ pieces }: { pieces: MarkedText }) => pieces.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))

interface SearchResultsProps {
  results: readonly SearchResult[]
  level?: HeadingLevel
}

export const SearchResults = ({ results, level = 2 }: SearchResultsProps) => {
  const { code, messages } = useLanguage()
  const langOf = (language: LanguageCode) => (language === code ? undefined : language)
  return (
    <ol className="search-results" role="list">
      {results.map(({ kind, language, path, title, excerpt }) => (
        <li key={path} className="search-result">
          <p className="search-result__kind">{messages.search.kinds[kind]}</p>
          <Heading level={level} className="search-result__title">
            <a href={path} lang={langOf(language)}>
              <Marked pieces={title} />
            </a>
          </Heading>
          <p className="search-result__excerpt" lang={langOf(language)}>
            <Marked pieces={excerpt} />
          </p>
        </li>
      ))}
    </ol>
  )
}
