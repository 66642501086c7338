import type { ContactMethod, EnquiryState } from '@practice/shared/enquiries/contract'
import type { StatusProps } from '@strapi/design-system'
import { Badge, Flex, Status, Typography } from '@strapi/design-system'
import type { ListColumn } from '../content-manager'

export const enquiryType = 'api::enquiry.enquiry'

const states: Record<EnquiryState, { words: string; variant: NonNullable<StatusProps['variant']> }> = {
  new: { words: 'New', variant: 'warning' },
  in_progress: { words: 'In progress', variant: 'secondary' },
  closed: { words: 'Closed', variant: 'neutral' },
}
const methods: Record<ContactMethod, string> = { email: 'Email', phone_call: 'Phone call', text_message: 'Text message' }

const isKey = <Key extends string>(table: Record<Key, unknown>, value: unknown): value is Key => typeof value === 'string' && Object.hasOwn(table, value)

const nameOf = (location: unknown): string => (typeof location === 'object' && location !== null && 'name' in location ? String(location.name) : '-')

const formatters: Record<string, ListColumn['cellFormatter']> = {
  state: ({ state, urgent }) =>
    isKey(states, state) ? (
      <Flex gap={2}>
        <Status variant={states[state].variant} size="S" width="fit-content">
          <Typography fontWeight="bold" textColor={`${states[state].variant}600`}>
            {states[state].words}
          </Typography>
        </Status>
        {urgent === true && state !== 'closed' && (
          <Badge backgroundColor="danger600" textColor="neutral0">
            Urgent
          </Badge>
        )}
      </Flex>
    ) : null,
  contactMethod: ({ contactMethod }) => <Typography>{isKey(methods, contactMethod) ? methods[contactMethod] : '-'}</Typography>,
  location: ({ location, telehealth }) => <Typography>{telehealth === true ? 'By video' : nameOf(location)}</Typography>,
}

export const enquiryColumns = (columns: ListColumn[]): ListColumn[] =>
  columns.map((column) => ({ ...column, cellFormatter: formatters[column.name] ?? column.cellFormatter }))
