import type { CommentState } from '@practice/shared/comments/moderation'
import type { PersonExport, PersonSummary } from '@practice/shared/person-data/contract'
import type { Core } from '@strapi/strapi'
import { accessesTo } from '../access-log/access-log'
import { enquiryUid, isoTime, listedSelection, presentListed } from '../enquiry-desk/desk-enquiry'
import type { SealedRow } from '../enquiry-desk/open-enquiry'
import { detailsOf, noteOf } from '../enquiry-desk/open-enquiry'
import { mailUid } from '../mail/mail-queue'
import { shownReplyMail } from '../reply-mails/change-reply-mail'
import type { StoredReplyMail } from '../reply-mails/still-wanted'
import { ownKeyring } from '../sealing/own-keyring'
import { matchingHash } from '../sealing/seal'

const commentUid = 'api::comment.comment'

/** The hashes under which rows of an address may be found: a row that no start could seal again has that of a former key. */
export const hashesOf = (email: string): string[] => ownKeyring.map((key) => matchingHash([key], email))

interface CommentRow {
  documentId: string
  state: CommentState
  name: string
  text: string
  originalText: string | null
  replyMail: StoredReplyMail
  createdAt: string
  post: { title: string | null } | null
}

/** Comments that came from an address. */
export const commentsOf = (strapi: Core.Strapi, email: string): Promise<CommentRow[]> =>
  strapi.db.query(commentUid).findMany({
    where: { emailHash: { $in: hashesOf(email) } }, select: ['documentId', 'state', 'name', 'text', 'originalText', 'replyMail', 'createdAt'],
    populate: { post: { select: ['title'] } }, orderBy: { id: 'asc' },
  })

const enquiriesOf = (strapi: Core.Strapi, email: string): Promise<SealedRow[]> =>
  strapi.db.query(enquiryUid).findMany({
    where: { emailHash: { $in: hashesOf(email) } }, select: [...listedSelection.select, 'sealedDetails', 'sealedNote'], populate: listedSelection.populate, orderBy: { id: 'asc' },
  })

const mailsTo = (strapi: Core.Strapi, email: string): Promise<number> => strapi.db.query(mailUid).count({ where: { recipientHash: { $in: hashesOf(email) } } })

const about = ({ documentId, state, createdAt, replyMail, post }: CommentRow) => ({
  id: documentId, article: post?.title ?? null, state, createdAt: isoTime(createdAt), replyMail: replyMail && shownReplyMail[replyMail],
})

const enquiriesAbout = async (strapi: Core.Strapi, rows: readonly SealedRow[]) =>
  (await presentListed(strapi, rows)).map(({ reference, state, receivedAt, place }) => ({ reference, state, receivedAt, place }))

/** What there is of whoever used an address, without a word of theirs. */
export const summarizePerson = async (strapi: Core.Strapi, email: string): Promise<PersonSummary> => ({
  comments: (await commentsOf(strapi, email)).map(about),
  enquiries: await enquiriesAbout(strapi, await enquiriesOf(strapi, email)),
  mails: await mailsTo(strapi, email),
  log: await accessesTo(strapi, ...hashesOf(email)),
})

/** Everything there is of whoever used an address. */
export const exportPerson = async (strapi: Core.Strapi, email: string): Promise<PersonExport> => {
  const comments = await commentsOf(strapi, email)
  const enquiries = await enquiriesOf(strapi, email)
  const listed = await enquiriesAbout(strapi, enquiries)
  return {
    exportedAt: new Date().toISOString(),
    email,
    comments: comments.map((row) => ({ ...about(row), name: row.name, text: row.text, originalText: row.originalText })),
    enquiries: listed.flatMap((one, index) => {
      const row = enquiries[index]
      return row ? [{ ...one, details: detailsOf(row), note: noteOf(row) }] : []
    }),
    mails: await mailsTo(strapi, email),
  }
}
