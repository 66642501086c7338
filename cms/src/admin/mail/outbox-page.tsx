import type { ListedMail, MailPurpose, MailState, Outbox } from '@practice/shared/mail/outbox'
import type { StatusProps } from '@strapi/design-system'
import { Box, Button, Flex, Loader, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useSearchParams } from 'react-router-dom'
import { Pages } from '../desk/pages'
import { outboxPermission } from './outbox-permission'
import { useOutbox, useRetry } from './use-outbox'

const purposeWords: Record<MailPurpose, string> = {
  enquiry_notice: 'Tells an inbox that an enquiry waits',
  urgent_enquiry: 'Tells an inbox that something urgent waits',
  enquiry_acknowledgement: 'Tells a sender that we have the message',
  urgent_comment: 'Tells an editor that something urgent waits',
  reply_confirmation: 'Asks whether somebody wants to hear of replies',
  comment_reply: 'Tells a commenter that somebody replied',
}

const looks: Record<MailState, { words: string; variant: StatusProps['variant'] }> = {
  waiting: { words: 'Waiting', variant: 'warning' },
  sent: { words: 'Sent', variant: 'success' },
  failed: { words: 'Given up', variant: 'danger' },
}

const time = (iso: string): string => new Date(iso).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const whatHappened = ({ state, settledAt, attempts, nextAttemptAt, problem }: ListedMail, canSend: boolean): string => {
  const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
  const why = problem === null ? '' : `${problem}. `
  if (state === 'sent') return settledAt === null ? '' : `${time(settledAt)}, ${tries}`
  if (state === 'failed') return `${why}${settledAt === null ? '' : `Given up on ${time(settledAt)} after ${tries}.`}`
  if (!canSend) return `${why}Waits for a mail server.`
  return attempts === 0 || nextAttemptAt === null ? 'Goes out in a moment.' : `${why}Next attempt ${time(nextAttemptAt)}, after ${tries}.`
}

const Mails = ({ mails, canSend }: Pick<Outbox, 'mails' | 'canSend'>) => (
  <Box tabIndex={0} role="region" aria-label="Mails" style={{ overflowX: 'auto' }}>
    <Table colCount={4} rowCount={mails.length + 1}>
      <Thead>
        <Tr>
          {['What it is for', 'State', 'Queued', 'What happened'].map((title) => (
            <Th key={title}>
              <Typography variant="sigma">{title}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {mails.map((mail) => (
          <Tr key={mail.id}>
            <Td>
              <Typography>{purposeWords[mail.purpose]}</Typography>
            </Td>
            <Td>
              <Status variant={looks[mail.state].variant} size="S" width="fit-content">
                <Typography fontWeight="bold" textColor={`${looks[mail.state].variant}600`}>
                  {looks[mail.state].words}
                </Typography>
              </Status>
            </Td>
            <Td>
              <Typography>{time(mail.createdAt)}</Typography>
            </Td>
            <Td>
              <Typography style={{ whiteSpace: 'normal' }}>{whatHappened(mail, canSend)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  </Box>
)

const OutboxPage = () => {
  const [parameters, setParameters] = useSearchParams()
  const page = Math.max(1, Number(parameters.get('page')) || 1)
  const { loaded, reload } = useOutbox(page)
  const retry = useRetry(reload)
  const ready = loaded.kind === 'ready' ? loaded.answer : undefined
  return (
    <Page.Main>
      <Page.Title>Outgoing mail</Page.Title>
      <Layouts.Header
        title="Outgoing mail"
        subtitle={ready ? `${ready.counts.waiting} waiting, ${ready.counts.sent} sent, ${ready.counts.failed} given up in the last 30 days` : 'Loading'}
        primaryAction={
          <Button startIcon={<ArrowClockwise />} variant="tertiary" onClick={() => void reload()}>
            Look again
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {loaded.kind === 'loading' && <Loader>Loading</Loader>}
          {loaded.kind === 'failed' && <Typography textColor="danger600">The outgoing mail could not be loaded. Reload the page to try again.</Typography>}
          {ready && !ready.canSend && (
            <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
              <Typography textColor="warning700" tag="p">
                No mail server is set up, so mails wait here and are given up after five days. Nothing else waits for them: enquiries and comments are on their desks. Whoever runs
                the server can set SMTP_URL and MAIL_FROM.
              </Typography>
            </Box>
          )}
          {ready?.canSend && ready.mails.some(({ state, problem }) => state === 'waiting' && problem !== null) && (
            <Box>
              <Button size="S" startIcon={<ArrowClockwise />} onClick={() => void retry()}>
                Try what failed again now
              </Button>
            </Box>
          )}
          {ready?.mails.length === 0 && (
            <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
              <Typography variant="delta" tag="p" textAlign="center">
                No mail was sent lately.
              </Typography>
            </Box>
          )}
          {ready && ready.mails.length > 0 && <Mails mails={ready.mails} canSend={ready.canSend} />}
          {ready && <Typography textColor="neutral600">Recipients and texts are stored encrypted, shown to nobody, and erased once a mail is sent or given up.</Typography>}
          {ready && ready.pageCount > 1 && <Pages label="Pages of mails" page={page} pageCount={ready.pageCount} onPage={(next) => setParameters({ page: String(next) })} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}

/** What goes out by mail, and what could not. */
const ProtectedOutboxPage = () => (
  <Page.Protect permissions={outboxPermission}>
    <OutboxPage />
  </Page.Protect>
)
export default ProtectedOutboxPage
