import type { EnquiryState } from '@practice/shared/enquiries/contract'
import { enquiryStates } from '@practice/shared/enquiries/contract'
import type { EnquiryChange, EnquiryList, ListedEnquiry, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import { Box, Button, Field, Flex, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { ArrowClockwise, Check, Cross, Eye, EyeStriked, User } from '@strapi/icons'
import { Layouts, Page, useAuth } from '@strapi/strapi/admin'
import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { KeyHints } from '../desk/key-hints'
import { Pages } from '../desk/pages'
import { useCurrentCard } from '../desk/use-current-card'
import { waitingTime } from '../desk/waiting-time'
import { answerPermission } from './answer-permission'
import { EnquiryCard } from './enquiry-card'
import { isOngoing, isState, stateBefore, stateWords } from './enquiry-words'
import { Opened } from './opened-enquiry'
import { commandOf, shortcuts } from './shortcuts'
import { useEnquiries, useEnquiryWork } from './use-enquiries'

interface DeskProps {
  list: EnquiryList
  readAt: number
  state: EnquiryState
  reload: () => Promise<void>
  onPage: (page: number) => void
}

const everywhere = 'everywhere'

interface ActionsProps {
  enquiry: ListedEnquiry
  isOpen: boolean
  busy: boolean
  me: number | undefined
  onOpen: () => void
  onChange: (change: Omit<EnquiryChange, 'revision'>) => void
}

/** What can be done with an enquiry. The labels name it, for a screen reader's list of buttons. */
const Actions = ({ enquiry: { reference, state, assignee }, isOpen, busy, me, onOpen, onChange }: ActionsProps) => {
  const back = stateBefore[state]
  return (
    <Flex gap={2} wrap="wrap">
      <Button size="S" variant={isOpen ? 'tertiary' : 'default'} startIcon={isOpen ? <EyeStriked /> : <Eye />} disabled={busy} aria-expanded={isOpen} aria-label={`${isOpen ? 'Put away' : 'Open'}: ${reference}`} onClick={onOpen}>
        {isOpen ? 'Put away' : 'Open'}
      </Button>
      {me !== undefined && (assignee?.id !== me || state !== 'in_progress') && isOngoing(state) && (
        <Button size="S" variant="tertiary" startIcon={<User />} disabled={busy} aria-label={`Take it: ${reference}`} onClick={() => onChange({ assignee: me, state: 'in_progress' })}>
          Take it
        </Button>
      )}
      {isOngoing(state) && (
        <Button size="S" variant="tertiary" startIcon={<Check />} disabled={busy} aria-label={`Answered: ${reference}`} onClick={() => onChange({ state: 'answered' })}>
          Answered
        </Button>
      )}
      {state !== 'closed' && state !== 'withdrawn' && (
        <Button size="S" variant="tertiary" startIcon={<Cross />} disabled={busy} aria-label={`Close: ${reference}`} onClick={() => onChange({ state: 'closed' })}>
          Close
        </Button>
      )}
      {back !== undefined && (
        <Button size="S" variant="tertiary" startIcon={<ArrowClockwise />} disabled={busy} aria-label={`Set back to ${stateWords[back].toLowerCase()}: ${reference}`} onClick={() => onChange({ state: back })}>
          Set back to {stateWords[back].toLowerCase()}
        </Button>
      )}
    </Flex>
  )
}

const Desk = ({ list: { enquiries, page, pageCount, colleagues }, readAt, state, reload, onPage }: DeskProps) => {
  const work = useEnquiryWork()
  const me = useAuth('EnquiryDesk', ({ user }) => (user ? Number(user.id) : undefined))
  const { desk, card, nothing, index, choose, focusOn, leave } = useCurrentCard(enquiries.map(({ id }) => id))
  const [opened, setOpened] = useState<OpenedEnquiry | undefined>()
  const [isWritingNote, setWritingNote] = useState(false)
  const [done, setDone] = useState('')
  const current: ListedEnquiry | undefined = enquiries[index]

  const turnTo = ({ id }: ListedEnquiry, focus: boolean): void => {
    // Nothing stays open that nobody looks at.
    if (id !== opened?.enquiry.id) setOpened(undefined)
    setWritingNote(false)
    if (focus) focusOn(id)
    else choose(id)
  }

  const toggle = async (enquiry: ListedEnquiry): Promise<OpenedEnquiry | undefined> => {
    turnTo(enquiry, true)
    if (opened?.enquiry.id === enquiry.id) {
      setOpened(undefined)
      return undefined
    }
    const answer = await work.open(enquiry.id)
    setOpened(answer)
    return answer
  }

  const change = async (enquiry: ListedEnquiry, wanted: Omit<EnquiryChange, 'revision'>): Promise<void> => {
    const seen = opened?.enquiry.id === enquiry.id ? opened.enquiry : enquiry
    const progress = await work.change(enquiry.id, { ...wanted, revision: seen.revision })
    // The list then shows what somebody else did.
    if (!progress) return reload()
    setDone(`${enquiry.reference}: ${wanted.state === undefined ? 'saved' : `${stateWords[wanted.state].toLowerCase()} now`}.`)
    setWritingNote(false)
    if (progress.enquiry.state !== state) {
      setOpened(undefined)
      return leave([enquiry.id], reload)
    }
    if (opened) setOpened({ ...opened, ...progress })
    focusOn(enquiry.id)
    await reload()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event)
    if (!command || work.busy || !current) return
    event.preventDefault()
    if (command.kind === 'move') return turnTo(enquiries[index + command.by] ?? current, true)
    if (command.kind === 'open') return void toggle(current)
    if (command.kind === 'note') return current.state === 'withdrawn' ? undefined : void writeNote(current)
    if (command.kind === 'close') return isOngoing(current.state) || current.state === 'answered' ? void change(current, { state: 'closed' }) : undefined
    if (!isOngoing(current.state)) return
    if (command.kind === 'answered') return void change(current, { state: 'answered' })
    if (me !== undefined) void change(current, { assignee: me, state: 'in_progress' })
  }

  const writeNote = async (enquiry: ListedEnquiry): Promise<void> => {
    if (opened?.enquiry.id === enquiry.id || (await toggle(enquiry))) setWritingNote(true)
  }

  return (
    // Keys count only while something in here has the focus (WCAG 2.1.4).
    <Flex ref={desk} direction="column" alignItems="stretch" gap={4} onKeyDown={onKeyDown}>
      {enquiries.length > 0 && <KeyHints shortcuts={shortcuts} about="an enquiry" />}
      <Box role="status">
        {done !== '' && (
          <Box background="success100" borderColor="success200" hasRadius padding={3} paddingLeft={4}>
            <Typography textColor="success700" fontWeight="bold">
              {done}
            </Typography>
          </Box>
        )}
      </Box>
      {enquiries.length === 0 && (
        <Box ref={nothing} tabIndex={-1} background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          <Typography variant="delta" tag="p" textAlign="center">
            {state === 'new' ? 'Nobody is waiting here. Thank you for looking after this.' : `There are no enquiries under “${stateWords[state]}” here.`}
          </Typography>
        </Box>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {enquiries.map((enquiry) => {
          const isCurrent = enquiry.id === current?.id
          const shown = opened?.enquiry.id === enquiry.id ? opened : undefined
          return (
            <li key={enquiry.id}>
              <EnquiryCard ref={isCurrent ? card : undefined} enquiry={enquiry} isCurrent={isCurrent} now={readAt} onFocus={() => turnTo(enquiry, false)}>
                <Actions enquiry={enquiry} isOpen={shown !== undefined} busy={work.busy} me={me} onOpen={() => void toggle(enquiry)} onChange={(wanted) => void change(enquiry, wanted)} />
                {shown && (
                  <Opened
                    opened={shown}
                    colleagues={colleagues}
                    busy={work.busy}
                    isWritingNote={isWritingNote}
                    onWriteNote={(writes) => {
                      setWritingNote(writes)
                      if (!writes) focusOn(enquiry.id)
                    }}
                    onChange={(wanted) => void change(enquiry, wanted)}
                  />
                )}
              </EnquiryCard>
            </li>
          )
        })}
      </Flex>
      {pageCount > 1 && <Pages label="Pages of enquiries" page={page} pageCount={pageCount} onPage={onPage} />}
    </Flex>
  )
}

const summary = ({ oldestWaiting, urgentWaiting }: EnquiryList, now: number): string => {
  if (oldestWaiting === null) return 'Nobody is waiting'
  const urgent = urgentWaiting === 0 ? '' : `${urgentWaiting} may be urgent. `
  return `${urgent}The oldest new enquiry has waited for ${waitingTime(oldestWaiting, now)}`
}

const DeskPage = () => {
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('state')
  const state: EnquiryState = isState(asked) ? asked : 'new'
  const place = parameters.get('place') ?? undefined
  const page = Math.max(1, Number(parameters.get('page')) || 1)
  const { loaded, reload } = useEnquiries(state, place, page)
  const ready = loaded.kind === 'ready' ? loaded.answer : undefined
  const list = ready?.list
  const go = (to: { state?: EnquiryState; place?: string | undefined; page?: number }): void => {
    const next = { state, place, ...to }
    setParameters({ state: next.state, ...(next.place !== undefined && { place: next.place }), ...(next.page !== undefined && { page: String(next.page) }) })
  }

  // Closing may empty the last page.
  useEffect(() => {
    if (list && list.page > list.pageCount) setParameters({ state, ...(place !== undefined && { place }), page: String(list.pageCount) })
  }, [list, state, place, setParameters])

  return (
    <Page.Main>
      <Page.Title>Enquiries</Page.Title>
      <Layouts.Header title="Enquiries" subtitle={ready ? summary(ready.list, ready.readAt) : 'Loading'} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8} maxWidth="100rem">
          <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
            <Flex tag="nav" aria-label="Enquiries by state" gap={2} wrap="wrap">
              {enquiryStates.map((one) => (
                <Button key={one} size="S" variant={one === state ? 'secondary' : 'ghost'} aria-current={one === state ? 'page' : undefined} onClick={() => go({ state: one })}>
                  {stateWords[one]}
                  {list && ` (${list.counts[one]})`}
                </Button>
              ))}
            </Flex>
            {list && (
              <Box minWidth="24rem">
                <Field.Root name="place">
                  <Field.Label>Place</Field.Label>
                  <SingleSelect value={place ?? everywhere} onChange={(value: string | number) => go({ place: value === everywhere ? undefined : String(value) })}>
                    <SingleSelectOption value={everywhere}>Everywhere</SingleSelectOption>
                    {list.places.map(({ id, name }) => (
                      <SingleSelectOption key={id} value={id}>
                        {name}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Box>
            )}
          </Flex>
          {loaded.kind === 'loading' && <Loader>Loading enquiries</Loader>}
          {loaded.kind === 'failed' && <Typography textColor="danger600">The enquiries could not be loaded. Reload the page to try again.</Typography>}
          {/* Made anew when another list is there, not when it is asked for: the focus would be on a card that goes. */}
          {ready && <Desk key={`${ready.state} ${ready.place ?? ''} ${ready.list.page}`} list={ready.list} readAt={ready.readAt} state={ready.state} reload={reload} onPage={(next) => go({ page: next })} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}

/** The desk for enquiries: what may be urgent first, each opened deliberately. */
const ProtectedDeskPage = () => (
  <Page.Protect permissions={answerPermission}>
    <DeskPage />
  </Page.Protect>
)
export default ProtectedDeskPage
