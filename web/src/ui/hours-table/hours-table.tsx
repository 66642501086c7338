import { weekdays, type HoursException, type OpeningSlot, type Weekday } from '@practice/shared/locations/contract'
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

const span = (opens: string, closes: string): string =>
  `${clockText(opens)} to ${clockText(closes)}${closes <= opens && closes !== '00:00' ? ' the next day' : ''}`

const spansOn = (day: Weekday, hours: readonly OpeningSlot[]): string[] =>
  hours
    .filter((slot) => slot.day === day)
    .sort((one, other) => one.opens.localeCompare(other.opens))
    .map(({ opens, closes }) => span(opens, closes))

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const zoneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName')
    ?.value ?? timeZone

const exceptionText = ({ closed, opens, closes, note }: HoursException): string =>
  [closed || !opens || !closes ? 'Closed' : span(opens, closes), note].filter(Boolean).join(', ')

export const HoursTable = ({ hours, exceptions = [], timeZone, caption = 'Opening hours' }: HoursTableProps) => (
  <table className="hours-table">
    <caption>
      {caption} <span className="hours-table__zone">({zoneName(timeZone)})</span>
    </caption>
    <tbody>
      {weekdays.map((day) => {
        const spans = spansOn(day, hours)
        return (
          <tr key={day}>
            <th scope="row">{capital(day)}</th>
            <td>{spans.length === 0 ? 'Closed' : spans.map((text) => <div key={text}>{text}</div>)}</td>
          </tr>
        )
      })}
    </tbody>
    {exceptions.length > 0 && (
      <tbody>
        <tr>
          <th className="hours-table__part" scope="rowgroup" colSpan={2}>
            Different on these days
          </th>
        </tr>
        {exceptions.map((exception) => (
          <tr key={exception.date}>
            <th scope="row">
              <DateText date={exception.date} />
            </th>
            <td>{exceptionText(exception)}</td>
          </tr>
        ))}
      </tbody>
    )}
  </table>
)
