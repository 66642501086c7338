import { commentLimits } from '../comments/contract.js'
import { erasedAfterDays } from '../comments/moderation.js'
import { sentMailDays } from '../mail/outbox.js'

/** Something that the database keeps with a comment. */
export interface StoredFact {
  /** Fields of the content type that hold it; a test compares them with the schema. */
  fields: readonly string[]
  /** For visitors. */
  what: string
  why: string
  seenBy: 'everybody, once the comment is approved' | 'those who decide about comments' | 'those who decide about comments on the whole site' | 'nobody'
}

/** Everything that is stored with a comment: the privacy page shows this list. */
export const storedWithComment = [
  { fields: ['name', 'text'], what: 'Your name, as you gave it, and what you wrote', why: 'To show them.', seenBy: 'everybody, once the comment is approved' },
  { fields: ['post', 'parent'], what: 'The article, and the comment you answered', why: 'To show yours in its place.', seenBy: 'everybody, once the comment is approved' },
  { fields: ['language'], what: 'The language of the page you wrote it on', why: 'So that a screen reader reads it out right, and we write to you in that language.', seenBy: 'everybody, once the comment is approved' },
  { fields: ['createdAt', 'publishedAt'], what: 'When it came in', why: 'To show when it was written, and to read first what has waited longest.', seenBy: 'everybody, once the comment is approved' },
  { fields: ['updatedAt'], what: 'When something about it last changed', why: 'The content management system notes it of everything it stores.', seenBy: 'those who decide about comments' },
  { fields: ['byPractice'], what: 'Whether the practice itself wrote it', why: 'To say so.', seenBy: 'everybody, once the comment is approved' },
  { fields: ['sealedEmail', 'emailKeyId'], what: 'Your email address, encrypted', why: 'To reach you about your comment.', seenBy: 'those who decide about comments on the whole site' },
  { fields: ['replyMail'], what: 'Whether you asked for an email when somebody replies, and have confirmed it', why: 'To send it, and to stop when you say so.', seenBy: 'nobody' },
  {
    fields: ['emailHash'], what: 'A code made from your email address with a secret key', why: 'To see that two comments come from the same person, without their address.',
    seenBy: 'nobody',
  },
  {
    fields: ['networkMark'], what: 'A code made from your network address and the date with a secret key',
    why: 'To notice when many comments come from one connection. It changes every day, and the address itself is not stored.', seenBy: 'nobody',
  },
  { fields: ['state', 'decidedBy', 'decidedAt'], what: 'What was decided about it, by whom and when', why: 'So that decisions can be explained and undone.', seenBy: 'those who decide about comments' },
  { fields: ['revision'], what: 'How often you changed it', why: 'So that an editor approves only words that they have read.', seenBy: 'those who decide about comments' },
  { fields: ['heldReasons', 'urgent', 'spamScore'], what: 'Why it may need a closer look, and whether it reads as if somebody may be in danger', why: 'To help whoever decides, and so that what may be urgent is read first.', seenBy: 'those who decide about comments' },
  { fields: ['originalText'], what: 'Your own words, when a name or a detail was taken out', why: 'To give them back if that was a mistake.', seenBy: 'those who decide about comments' },
  { fields: ['idempotencyKey', 'requestHash'], what: 'A code for the form you sent', why: 'So that a second click does not store it twice.', seenBy: 'nobody' },
] as const satisfies readonly StoredFact[]

/** Names a fact by the first of its fields. */
export type StoredFactName = (typeof storedWithComment)[number]['fields'][0]

/** For visitors. */
export const keptFor = {
  comment: 'A comment that waits, was approved or was not approved is kept until you withdraw it, ask for its removal, or the article is deleted.',
  deleted: `A deleted comment is erased for good after ${erasedAfterDays.deleted} days, one that was marked as spam after ${erasedAfterDays.spam} days.`,
  withdrawn: 'What you withdraw is erased at once: your words, your name, your email address and the codes made from it and from your network. An empty place stays, so that answers of others can still be understood.',
  ownPage: `The address of the page that shows you your own comment is not stored. It works as long as the comment is there; you can change the comment on it for ${commentLimits.changeableMinutes} minutes.`,
  replyMail: `An email about a reply is sent only if you ask for it, and after you confirmed it from your address; it holds none of anybody’s words. One click ends it. Until an email is sent it is kept encrypted; afterwards only its kind and time are, for ${sentMailDays} days.`,
  decisions: 'A list of decisions (who decided what, when and why) is kept without your name, your address or your words.',
}
