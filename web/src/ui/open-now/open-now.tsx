import type { Location } from '@practice/shared/locations/contract'
import { openState } from '@practice/shared/locations/open-state'
import { useLanguage } from '../../language/language'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import { openText } from './open-text'
import { minuteToDate, useMinute } from './use-minute'
import './open-now.css'

type OpenNowProps = Pick<Location, 'hours' | 'exceptions' | 'timeZone'>

/**
 * Whether a location is open. Only a script can say so, because a stored page does not know when it is read; its two lines
 * are kept free until then. Not a live region: a minute that passes is no news.
 */
export const OpenNow = ({ hours, exceptions, timeZone }: OpenNowProps) => {
  const language = useLanguage()
  const minute = useMinute()
  if (hours.length === 0 && exceptions.length === 0) return null
  const state = minute === null ? null : openState({ hours, exceptions, timeZone }, minuteToDate(minute))
  const text = state && openText(state, language)
  return (
    <p className={state?.open ? 'open-now open-now--open' : 'open-now'} data-live>
      {text && (
        <>
          <strong className="open-now__state">{text.now}</strong>
          {text.next && (
            <>
              <VisuallyHidden>, </VisuallyHidden>
              <span className="open-now__next">{text.next}</span>
            </>
          )}
        </>
      )}
    </p>
  )
}
