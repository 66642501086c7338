import type { ReplyMailState } from '@practice/shared/comments/reply-mail'
import type { PersonErasure, PersonSummary } from '@practice/shared/person-data/contract'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { accessWords } from '../enquiries/enquiry-words'

const day = (iso: string): string => new Date(iso).toLocaleDateString('en-US', { dateStyle: 'medium' })
const time = (iso: string): string => new Date(iso).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const replyMailWords: Readonly<Record<ReplyMailState, string>> = { unconfirmed: 'asked for, not confirmed', on: 'on', off: 'stopped' }

/** Numbers of what there is or was. */
export const inWords = ({ comments, enquiries, mails }: PersonErasure): string =>
  `${counted(comments, 'comment', 'comments')}, ${counted(enquiries, 'enquiry', 'enquiries')} and ${counted(mails, 'mail', 'mails')}`

export const countsOf = ({ comments, enquiries, mails }: PersonSummary): PersonErasure => ({ comments: comments.length, enquiries: enquiries.length, mails })

const Part = ({ title, children }: { title: string; children: ReactNode[] }) =>
  children.length === 0 ? null : (
    <Box tag="section">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  )

const Line = ({ children }: { children: ReactNode }) => (
  <Typography tag="li" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
)

/** What there is of a person, and who has asked for it. */
export const Found = ({ email, found }: { email: string; found: PersonSummary }) => (
  <Flex tag="article" aria-label="What is stored" background="neutral0" hasRadius shadow="tableShadow" padding={5} direction="column" alignItems="stretch" gap={5}>
    <Typography variant="delta" tag="h2" style={{ overflowWrap: 'anywhere' }}>
      {email}: {inWords(countsOf(found))}
    </Typography>
    <Part title="Enquiries">
      {found.enquiries.map(({ reference, receivedAt, state, place }) => (
        <Line key={reference}>
          {reference}, {day(receivedAt)}, {place}, {state.replace('_', ' ')}
        </Line>
      ))}
    </Part>
    <Part title="Comments">
      {found.comments.map(({ id, article, createdAt, state, replyMail }) => (
        <Line key={id}>
          {day(createdAt)}, on {article === null ? 'an article that was deleted' : `“${article}”`}, {state}
          {replyMail && `, mails about replies: ${replyMailWords[replyMail]}`}
        </Line>
      ))}
    </Part>
    <Part title="Who searched for this address">
      {found.log.map((entry) => (
        <Line key={`${entry.at} ${entry.action}`}>
          {entry.by} {accessWords(entry)}, {time(entry.at)}
        </Line>
      ))}
    </Part>
  </Flex>
)
