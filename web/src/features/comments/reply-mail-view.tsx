import type { ReplyMail } from '@practice/shared/comments/reply-mail'
import { sitePaths } from '@practice/shared/paths'
import { Form } from 'react-router-dom'
import type { FormFailure } from '../../forms/submit'
import { useLanguage } from '../../language/language'
import { Button } from '../../ui/button/button'
import { Confirmation } from '../../ui/confirmation/confirmation'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { wantsMail } from './change-reply-mail'

interface ReplyMailViewProps {
  mail: ReplyMail
  /** Of this page, as the first language has it. */
  address: string
  failure: FormFailure | undefined
}

/** Mails about replies to one comment, for whoever reads the mail of its address. */
export const ReplyMailView = ({ mail: { state, comment }, address, failure }: ReplyMailViewProps) => {
  const { to, messages } = useLanguage()
  const { replyMail } = messages
  return (
    <Confirmation title={replyMail.titles[state]}>
      <p>{replyMail.explanations[state]}</p>
      {comment && (
        <p>
          <a href={`${to(sitePaths.post(comment.post.slug))}#comment-${comment.id}`}>
            {state === 'on' ? replyMail.readReplies(comment.post.title) : replyMail.readComment(comment.post.title)}
          </a>
        </p>
      )}
      <Form method="post" action={address}>
        <ErrorSummary key={failure?.attempt} message={failure?.message} />
        <FormActions>
          <Button name={wantsMail.name} value={state === 'on' ? wantsMail.no : wantsMail.yes}>
            {{ unconfirmed: replyMail.confirm, on: replyMail.stop, off: replyMail.confirmAgain }[state]}
          </Button>
        </FormActions>
      </Form>
    </Confirmation>
  )
}
