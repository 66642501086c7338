import type { ReactNode } from 'react'
import './fact-list.css'

export interface Fact {
  term: string
  /** `null`, `undefined`, `false` and an empty string leave the fact out. */
  detail: ReactNode
}

export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="fact-list">
    {facts
      .filter(({ detail }) => detail !== null && detail !== undefined && detail !== false && detail !== '')
      .map(({ term, detail }) => (
        <div key={term} className="fact-list__fact">
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
  </dl>
)
