import type { ListedEnquiry } from '@practice/shared/enquiries/desk'
import { Badge, Box, Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { forwardRef } from 'react'
import { waitingTime } from '../desk/waiting-time'
import { isOngoing, stateWords } from './enquiry-words'

interface Props {
  enquiry: ListedEnquiry
  /** The one that keys act on. */
  isCurrent: boolean
  now: number
  onFocus: () => void
  children: ReactNode
}

const daysUntil = (time: string, now: number): string => {
  const days = Math.max(0, Math.ceil((Date.parse(time) - now) / (24 * 60 * 60 * 1000)))
  return days === 1 ? 'in 1 day' : `in ${days} days`
}

const Facts = ({ enquiry: { urgent, state, assignee, receivedAt, erasedAt }, now }: Pick<Props, 'enquiry' | 'now'>) => (
  <Flex gap={2} wrap="wrap">
    {urgent && (
      <Badge backgroundColor="danger600" textColor="neutral0">
        Urgent: may be in danger
      </Badge>
    )}
    {assignee ? <Badge>With {assignee.name}</Badge> : isOngoing(state) && <Badge>With nobody yet</Badge>}
    <Typography variant="pi" textColor="neutral600">
      {state === 'new' ? `waiting for ${waitingTime(receivedAt, now)}` : `received ${waitingTime(receivedAt, now)} ago`}
      {erasedAt !== null && `, erased ${daysUntil(erasedAt, now)}`}
    </Typography>
  </Flex>
)

/** An enquiry on the desk: without anything about the person until it is opened. */
export const EnquiryCard = forwardRef<HTMLDivElement, Props>(({ enquiry, isCurrent, now, onFocus, children }, ref) => (
  <Box
    ref={ref}
    tag="article"
    aria-label={`Enquiry ${enquiry.reference}, ${stateWords[enquiry.state].toLowerCase()}${enquiry.urgent ? ', urgent' : ''}`}
    aria-current={isCurrent ? 'true' : undefined}
    // One of them is a stop of the Tab key; J and K move between them.
    tabIndex={isCurrent ? 0 : -1}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={5}
    borderColor={isCurrent ? 'primary600' : 'neutral200'}
    style={{ scrollMarginBlock: '6rem' }}
    onFocus={isCurrent ? undefined : onFocus}
  >
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={4} wrap="wrap">
        <Typography variant="delta" tag="h2" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {enquiry.reference}
        </Typography>
        <Typography textColor="neutral600">{enquiry.place}</Typography>
      </Flex>
      <Facts enquiry={enquiry} now={now} />
      {children}
    </Flex>
  </Box>
))
