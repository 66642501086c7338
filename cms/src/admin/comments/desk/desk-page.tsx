import { confirmsClient } from '@practice/shared/comments/confidentiality'
import type { DeskState, ModerationDecision } from '@practice/shared/comments/moderation'
import { deskStates, stateAfter } from '@practice/shared/comments/moderation'
import type { DeskComment, Queue } from '@practice/shared/comments/desk'
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { moderatePermission } from '../comment-type'
import { CommentCard } from './comment-card'
import { canEdit, canReply, DecisionButtons, looks } from './decision-buttons'
import { commandOf, shortcuts } from './shortcuts'
import { useModeration } from './use-moderation'
import { useQueue } from './use-queue'
import { KeyHints } from '../../desk/key-hints'
import { Pages } from '../../desk/pages'
import { useCurrentCard } from '../../desk/use-current-card'
import { waitingTime } from '../../desk/waiting-time'
import { WordsForm } from './words-form'

const stateWords: Record<DeskState, string> = { pending: 'Waiting', approved: 'Approved', rejected: 'Rejected', spam: 'Spam', deleted: 'Deleted' }

const outcome: Record<ModerationDecision, string> = {
  approve: 'approved, and public now',
  edit: 'edited, and public now',
  reject: 'rejected',
  spam: 'marked as spam',
  unapprove: 'set back to waiting',
  delete: 'deleted; erased for good in 30 days',
  restore: 'restored, and waiting again',
}

const isState = (value: string | null): value is DeskState => deskStates.some((state) => state === value)

/** Says which words are decided about, should a sender be changing theirs at this moment. */
const revisionsOf = (comments: readonly DeskComment[]): Record<string, number> => Object.fromEntries(comments.map(({ id, revision }) => [id, revision]))

interface Done {
  /** The comment to turn to when it was taken back. */
  id: string | undefined
  words: string
  /** Whether that was stored. */
  takeBack: () => Promise<boolean>
}

interface DeskProps {
  queue: Queue
  readAt: number
  state: DeskState
  reload: () => Promise<void>
  onPage: (page: number) => void
}

const Desk = ({ queue: { comments, page, pageCount }, readAt, state, reload, onPage }: DeskProps) => {
  const moderation = useModeration()
  const { desk, card, nothing, index, choose, focusOn, returnTo, leave } = useCurrentCard(comments.map(({ id }) => id))
  const [selected, setSelected] = useState<readonly string[]>([])
  const [writing, setWriting] = useState<'edit' | 'reply' | undefined>()
  const [done, setDone] = useState<Done | undefined>()
  const open: DeskComment | undefined = comments[index]
  const chosen = comments.filter(({ id }) => selected.includes(id))

  const turnTo = ({ id }: DeskComment, focus: boolean): void => {
    setWriting(undefined)
    if (focus) focusOn(id)
    else choose(id)
  }

  const finish = async (ids: string[], words: string, takeBack: Done['takeBack']): Promise<void> => {
    setDone({ id: ids[0], words, takeBack })
    setSelected([])
    setWriting(undefined)
    await leave(ids, reload)
  }

  const undoDecision = (ids: string[]) => async (): Promise<boolean> => (await moderation.undo(ids)) !== undefined

  const decide = async (about: readonly DeskComment[], decision: Exclude<ModerationDecision, 'edit'>): Promise<void> => {
    const ids = about.map(({ id }) => id)
    const subject = about.length === 1 ? `Comment by ${about[0]?.name ?? ''}` : `${about.length} comments`
    if (ids.length > 0 && (await moderation.decide({ ids, decision, revisions: revisionsOf(about) }))) await finish(ids, `${subject} ${outcome[decision]}.`, undoDecision(ids))
  }

  const edit = async ({ id, name }: DeskComment, text: string): Promise<void> => {
    if (await moderation.decide({ ids: [id], decision: 'edit', text })) await finish([id], `Comment by ${name} ${outcome.edit}.`, undoDecision([id]))
  }

  const reply = async (about: DeskComment, text: string): Promise<void> => {
    const { id, name, state: current, revision } = about
    const wasPublic = current === 'approved'
    const answer = await moderation.reply({ parent: id, text, ...(!wasPublic && { approving: revision }) })
    if (!answer) return
    // The last decision about the comment may be an old one: what is taken back is what was done here.
    await finish([id], `Your reply to ${name} is public now.`, async () =>
      (await moderation.decide({ ids: [answer.id], decision: 'delete' })) !== undefined && (wasPublic || undoDecision([id])()))
  }

  const undo = async (): Promise<void> => {
    if (!done || !(await done.takeBack())) return
    setDone(undefined)
    // What was taken back is in the list only now.
    await reload()
    returnTo(done.id)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event)
    if (!command || moderation.busy) return
    event.preventDefault()
    if (command.kind === 'undo') return void undo()
    if (!open) return
    if (command.kind === 'move') return turnTo(comments[index + command.by] ?? open, true)
    if (command.kind === 'select') return toggle(open.id, !selected.includes(open.id))
    if (command.kind === 'decide') return stateAfter(state, command.decision) === undefined ? undefined : void decide(chosen.length > 0 ? chosen : [open], command.decision)
    if (command.kind === 'edit' ? canEdit(open) : canReply(open)) setWriting(command.kind)
  }

  const toggle = (id: string, isSelected: boolean): void => setSelected((before) => (isSelected ? [...before, id] : before.filter((other) => other !== id)))

  return (
    // Keys count only while something in here has the focus (WCAG 2.1.4).
    <Flex ref={desk} direction="column" alignItems="stretch" gap={4} onKeyDown={onKeyDown}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <KeyHints shortcuts={shortcuts} about="a comment" />
        {comments.length > 0 && (
          <Button variant="ghost" size="S" onClick={() => setSelected(chosen.length === comments.length ? [] : comments.map(({ id }) => id))}>
            {chosen.length === comments.length ? 'Select none' : `Select all ${comments.length} on this page`}
          </Button>
        )}
      </Flex>
      <Box role="status">
        {done && (
          <Flex background="success100" borderColor="success200" hasRadius padding={3} paddingLeft={4} justifyContent="space-between" gap={4}>
            <Typography textColor="success700" fontWeight="bold">
              {done.words}
            </Typography>
            <Button size="S" variant="tertiary" disabled={moderation.busy} onClick={() => void undo()}>
              Undo
            </Button>
          </Flex>
        )}
      </Box>
      {chosen.length > 0 && (
        <Flex tag="section" aria-label="Decide about the selected comments" background="primary100" borderColor="primary200" hasRadius padding={3} paddingLeft={4} gap={3} wrap="wrap">
          <Typography fontWeight="bold" textColor="primary700">
            {chosen.length} selected
          </Typography>
          {(['approve', 'reject', 'spam', 'delete'] as const).filter((decision) => stateAfter(state, decision) !== undefined).map((decision) => (
            <Button key={decision} size="S" variant={looks[decision].variant} startIcon={looks[decision].icon} disabled={moderation.busy} onClick={() => void decide(chosen, decision)}>
              {looks[decision].label} {chosen.length}
            </Button>
          ))}
        </Flex>
      )}
      {comments.length === 0 && (
        <Box ref={nothing} tabIndex={-1} background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          <Typography variant="delta" tag="p" textAlign="center">
            {state === 'pending' ? 'Nothing is waiting. Thank you for looking after this.' : `There are no comments under “${stateWords[state]}”.`}
          </Typography>
        </Box>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {comments.map((comment) => {
          const isOpen = comment.id === open?.id
          return (
            <li key={comment.id}>
              <CommentCard
                ref={isOpen ? card : undefined}
                comment={comment}
                isOpen={isOpen}
                isSelected={selected.includes(comment.id)}
                now={readAt}
                onOpen={() => turnTo(comment, false)}
                onSelect={(isSelected) => toggle(comment.id, isSelected)}
              >
                {writing === undefined && (
                  <DecisionButtons
                    comment={comment}
                    busy={moderation.busy}
                    onDecide={(decision) => void decide([comment], decision)}
                    onEdit={() => setWriting('edit')}
                    onReply={() => setWriting('reply')}
                  />
                )}
                {writing === 'edit' && (
                  <WordsForm
                    id="edited-text"
                    label="Text to show"
                    hint="Take out what would make somebody recognizable. Readers see that it was edited; the sender’s words are kept here."
                    initial={comment.text}
                    submitLabel="Show this text"
                    busy={moderation.busy}
                    onSubmit={(text) => void edit(comment, text)}
                    onCancel={() => turnTo(comment, true)}
                  />
                )}
                {writing === 'reply' && (
                  <WordsForm
                    id="reply-text"
                    label={comment.state === 'pending' ? `Approve, and reply to ${comment.name} as the practice` : `Reply to ${comment.name} as the practice`}
                    hint="Public at once. Speak in general, and never confirm that somebody is or was a client."
                    initial=""
                    doubtful={confirmsClient}
                    submitLabel={comment.state === 'pending' ? 'Approve and publish the reply' : 'Publish the reply'}
                    busy={moderation.busy}
                    onSubmit={(text) => void reply(comment, text)}
                    onCancel={() => turnTo(comment, true)}
                  />
                )}
              </CommentCard>
            </li>
          )
        })}
      </Flex>
      {pageCount > 1 && <Pages label="Pages of comments" page={page} pageCount={pageCount} onPage={onPage} />}
    </Flex>
  )
}

const summary = ({ counts, oldestWaiting }: Queue, now: number): string => {
  if (oldestWaiting === null) return 'Nothing is waiting'
  return `${counts.pending} ${counts.pending === 1 ? 'comment waits' : 'comments wait'}, the oldest for ${waitingTime(oldestWaiting, now)}`
}

const DeskPage = () => {
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('state')
  const state: DeskState = isState(asked) ? asked : 'pending'
  const page = Math.max(1, Number(parameters.get('page')) || 1)
  const { loaded, reload } = useQueue(state, page)
  const ready = loaded.kind === 'ready' ? loaded.answer : undefined
  const queue = ready?.queue

  // Decisions may empty the last page.
  useEffect(() => {
    if (queue && queue.page > queue.pageCount) setParameters({ state, page: String(queue.pageCount) })
  }, [queue, state, setParameters])

  return (
    <Page.Main>
      <Page.Title>Comments</Page.Title>
      <Layouts.Header title="Comments" subtitle={ready ? summary(ready.queue, ready.readAt) : 'Loading'} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8} maxWidth="100rem">
          <Flex tag="nav" aria-label="Comments by state" gap={2} wrap="wrap">
            {deskStates.map((one) => (
              <Button key={one} size="S" variant={one === state ? 'secondary' : 'ghost'} aria-current={one === state ? 'page' : undefined} onClick={() => setParameters({ state: one })}>
                {stateWords[one]}
                {queue && ` (${queue.counts[one]})`}
              </Button>
            ))}
          </Flex>
          {loaded.kind === 'loading' && <Loader>Loading comments</Loader>}
          {loaded.kind === 'failed' && <Typography textColor="danger600">The comments could not be loaded. Reload the page to try again.</Typography>}
          {/* Made anew when another list is there, not when it is asked for: a key would decide about a comment that goes. */}
          {ready && <Desk key={`${ready.state} ${ready.queue.page}`} queue={ready.queue} readAt={ready.readAt} state={ready.state} reload={reload} onPage={(next) => setParameters({ state, page: String(next) })} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}

/** The moderation desk: pending comments first, decided with a click or a key. */
const ProtectedDeskPage = () => (
  <Page.Protect permissions={moderatePermission}>
    <DeskPage />
  </Page.Protect>
)
export default ProtectedDeskPage
