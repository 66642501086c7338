import { sitePaths } from '@practice/shared/paths'
import type { SearchResponse } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Form } from 'react-router-dom'
import { useServices } from '../../api/services'
import { useLanguage } from '../../language/language'
import { CrisisCard } from '../../ui/crisis-card/crisis-card'
import { SearchField } from '../../ui/search-field/search-field'
import { SearchResults } from '../../ui/search-results/search-results'
import { moveThroughResults } from './move-through-results'
import { searchQueries } from './search-queries'
import { useSettled } from './use-settled'
import './search-view.css'

/** Milliseconds without a key after which is searched: shorter than a pause between words, longer than one between letters. */
const pauseAfterKey = 180

const Suggestion = ({ suggestion }: { suggestion: string }) => {
  const { to, messages } = useLanguage()
  return (
    <p>
      {messages.search.suggestion} <a href={to(sitePaths.search(suggestion))}>{suggestion}</a>.
    </p>
  )
}

interface OutcomeProps {
  found: SearchResponse
  /** What stands below when nothing was found. */
  otherWays: ReactNode
}

const Outcome = ({ found, otherWays }: OutcomeProps) => (
  <>
    <SearchResults results={found.results} />
    {found.total === 0 && otherWays}
  </>
)

interface SearchViewProps {
  /** What the address asks for. */
  asked: string
  /** Where to go without searching. */
  otherWays: ReactNode
}

/** The field, and what it finds: while somebody types with a script, after the button without one. */
export const SearchView = ({ asked, otherWays }: SearchViewProps) => {
  const { api } = useServices()
  const { search } = useLanguage().messages
  const [typed, setTyped] = useState(asked)
  const question = useSettled(typed, pauseAfterKey).trim()
  const field = useRef<HTMLInputElement>(null)
  const { data, isError } = useQuery({ ...searchQueries.results(api, question), enabled: question !== '', placeholderData: keepPreviousData })
  const found = question === '' ? undefined : data
  // Somebody who takes their words back may need it no less.
  const [isHelpOffered, setHelpOffered] = useState(found?.offerHelp === true)
  if (found?.offerHelp && !isHelpOffered) setHelpOffered(true)
  const failed = question !== '' && isError
  useEffect(() => {
    // Typed before this script was there.
    setTyped(field.current?.value ?? asked)
    // Somebody who came here without a question came to type one.
    if (asked === '') field.current?.focus()
  }, [asked])
  return (
    // Keys that are pressed in the field and in the results bubble up to here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="search" data-live onKeyDown={moveThroughResults}>
      <Form role="search" method="get" action={sitePaths.search()}>
        <SearchField name="q" label={search.label} defaultValue={asked} inputRef={field} onType={setTyped} />
      </Form>
      <div className="search__help" aria-live="polite">
        {isHelpOffered && <CrisisCard searching />}
      </div>
      <div className="search__status" role="status">
        {found && <p className="search__count">{search.found(found.total, found.results.length)}</p>}
        {found?.suggestion && <Suggestion suggestion={found.suggestion} />}
        {found?.shortened && <p>{search.shortened(searchLimits.words)}</p>}
        {failed && <p>{search.failed}</p>}
      </div>
      {found ? <Outcome found={found} otherWays={otherWays} /> : otherWays}
    </div>
  )
}
