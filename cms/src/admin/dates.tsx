import { Typography } from '@strapi/design-system'
import type { ListColumn } from './content-manager'

const shortDate = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' })

/** Days instead of Strapi's long dates with times, which push half of the columns off the screen. */
export const withShortDates = (columns: ListColumn[]): ListColumn[] =>
  columns.map((column) => {
    const { name, attribute, cellFormatter } = column
    if (attribute.type !== 'datetime' || cellFormatter) return column
    return {
      ...column,
      cellFormatter: (document) => {
        const value = document[name]
        return <Typography textColor="neutral800">{typeof value === 'string' ? shortDate.format(new Date(value)) : '-'}</Typography>
      },
    }
  })
