import { emailSentences, unclean } from '../text/plain-text.js'
import { commentLimits } from './limits.js'

/** What can be wrong with a comment, in English; the site knows each by its name and says it in the language of the form. */
export const commentSentences = {
  nameMissing: 'Enter the name to show with your comment.',
  nameTooLong: `The name must be ${commentLimits.name} characters or fewer.`,
  emailMissing: 'Enter your email address. It will not be published.',
  emailForm: emailSentences.form,
  emailTooLong: emailSentences.tooLong,
  textMissing: 'Write your comment.',
  textTooLong: `Your comment must be ${commentLimits.text} characters or fewer.`,
  postMissing: 'The article you are commenting on was not found.',
  parentMissing: 'The comment you are replying to was not found.',
  parentTooDeep: 'This conversation cannot be continued at this place. Please write below the article instead.',
  unclean,
}
export type CommentSentence = keyof typeof commentSentences
