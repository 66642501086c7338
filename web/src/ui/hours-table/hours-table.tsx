import { firstLanguage } from '@practice/shared/languages/languages'
import { weekdays, type HoursException, type OpeningSlot, type Weekday } from '@practice/shared/locations/contract'
import type { Messages } from '../../language/language'
import { useLanguage } from '../../language/language'
import { DateText } from '../date-text/date-text'
import { clockText } from './clock-text'
import './hours-table.css'

interface HoursTableProps {
  hours: readonly OpeningSlot[]
  exceptions?: readonly HoursException[]
  /** IANA name. */
  timeZone: string
  caption?: string
}

type Words = Messages['locations']

const span = (opens: string, closes: string, words: Words): string =>
  `${words.span(clockText(opens, words), clockText(closes, words))}${closes <= opens && closes !== '00:00' ? ` ${words.nextDay}` : ''}`

const spansOn = (day: Weekday, hours: readonly OpeningSlot[], words: Words): string[] =>
  hours
    .filter((slot) => slot.day === day)
    .sort((one, other) => one.opens.localeCompare(other.opens))
    .map(({ opens, closes }) => span(opens, closes, words))

const zoneName = (timeZone: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName')
    ?.value ?? timeZone

const exceptionText = ({ closed, opens, closes }: HoursException, words: Words): string => (closed || !opens || !closes ? words.closed : span(opens, closes, words))

export const HoursTable = ({ hours, exceptions = [], timeZone, caption }: HoursTableProps) => {
  const { code, tag, messages } = useLanguage()
  const words = messages.locations
  return (
    <table className="hours-table">
      <caption>
        {caption ?? words.hours} <span className="hours-table__zone">({zoneName(timeZone, tag)})</span>
      </caption>
      <tbody>
        {weekdays.map((day) => {
          const spans = spansOn(day, hours, words)
          return (
            <tr key={day}>
              <th scope="row">{words.weekdays[day]}</th>
              <td>{spans.length === 0 ? words.closed : spans.map((text) => <div key={text}>{text}</div>)}</td>
            </tr>
          )
        })}
      </tbody>
      {exceptions.length > 0 && (
        <tbody>
          <tr>
            <th className="hours-table__part" scope="rowgroup" colSpan={2}>
              {words.differentDays}
            </th>
          </tr>
          {exceptions.map((exception) => (
            <tr key={exception.date}>
              <th scope="row">
                <DateText date={exception.date} />
              </th>
              <td>
                {exceptionText(exception, words)}
                {/* Notes are written in the first language. */}
                {exception.note && <span lang={code === firstLanguage ? undefined : firstLanguage}>, {exception.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}
