import { enquiryDeskPaths, enquirySummary } from '@practice/shared/enquiries/desk'
import { Badge, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, Widget } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { useLatest } from '../desk/use-latest'
import { waitingTime } from '../desk/waiting-time'

/** On the home page of the admin: how many enquiries nobody has taken up. */
const WaitingWidget = () => {
  const { get } = useFetchClient()
  const { loaded } = useLatest(
    useCallback(async (signal: AbortSignal) => ({ summary: v.parse(enquirySummary, (await get<unknown>(enquiryDeskPaths.summary, { signal })).data), readAt: Date.now() }), [get]),
  )
  if (loaded.kind === 'loading') return <Widget.Loading>Loading</Widget.Loading>
  if (loaded.kind === 'failed') return <Widget.Error />
  const { waiting, urgent, oldest } = loaded.answer.summary
  if (oldest === null) return <Widget.NoData>Nobody is waiting.</Widget.NoData>
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography fontWeight="bold" tag="p">
        {waiting} new {waiting === 1 ? 'enquiry' : 'enquiries'}, the oldest has waited for {waitingTime(oldest, loaded.answer.readAt)}
      </Typography>
      {urgent > 0 && (
        <Badge backgroundColor="danger600" textColor="neutral0">
          {urgent} may be urgent
        </Badge>
      )}
    </Flex>
  )
}
export default WaitingWidget
