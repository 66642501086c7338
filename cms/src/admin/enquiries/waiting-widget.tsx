import type { EnquirySummary } from '@practice/shared/enquiries/desk'
import { enquiryDeskPaths, enquirySummary } from '@practice/shared/enquiries/desk'
import { Badge, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, Widget } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { waitingTime } from '../desk/waiting-time'

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; summary: EnquirySummary; readAt: number }

/** On the home page of the admin: how many enquiries nobody has taken up. */
const WaitingWidget = () => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })
  useEffect(() => {
    const leaving = new AbortController()
    get<unknown>(enquiryDeskPaths.summary, { signal: leaving.signal })
      .then(({ data }) => setLoaded({ kind: 'ready', summary: v.parse(enquirySummary, data), readAt: Date.now() }))
      .catch(() => {
        if (!leaving.signal.aborted) setLoaded({ kind: 'failed' })
      })
    return () => leaving.abort()
  }, [get])

  if (loaded.kind === 'loading') return <Widget.Loading>Loading</Widget.Loading>
  if (loaded.kind === 'failed') return <Widget.Error />
  const { waiting, urgent, oldest } = loaded.summary
  if (oldest === null) return <Widget.NoData>Nobody is waiting.</Widget.NoData>
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography fontWeight="bold" tag="p">
        {waiting} new {waiting === 1 ? 'enquiry' : 'enquiries'}, the oldest has waited for {waitingTime(oldest, loaded.readAt)}
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
