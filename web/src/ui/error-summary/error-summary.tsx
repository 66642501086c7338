import { useEffect, useRef } from 'react'
import type { FieldError } from '@practice/shared/http/api-error'
import { useMessages } from '../../language/language'
import './error-summary.css'

interface ErrorSummaryProps {
  title?: string
  /** What went wrong when it belongs to no field. */
  message?: string
  errors?: readonly FieldError[]
  /** Id of a field's control; the same as its name unless the form says otherwise. */
  idFor?: (field: string) => string
}

const sameId = (field: string): string => field

/** What kept a form from being sent, with a link to each field. It takes the focus, so that nobody misses it. */
export const ErrorSummary = ({ title, message, errors = [], idFor = sameId }: ErrorSummaryProps) => {
  const { forms } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  if (!message && errors.length === 0) return null
  return (
    <div ref={box} className="error-summary" tabIndex={-1} aria-labelledby="error-summary-title" role="group">
      <div role="alert">
        <h2 id="error-summary-title" className="error-summary__title">
          {title ?? forms.problem}
        </h2>
        {message && <p>{message}</p>}
        {errors.length > 0 && (
          <ul className="error-summary__list" role="list">
            {errors.map(({ field, message: sentence }) => (
              <li key={`${field} ${sentence}`}>
                <a className="error-summary__link" href={`#${idFor(field)}`}>
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
