import type { Comment } from '@practice/shared/comments/contract'
import { commentLimits } from '@practice/shared/comments/contract'
import { sitePaths } from '@practice/shared/paths'
import { Form } from 'react-router-dom'
import { HelpOffer } from '../../forms/offer-help'
import type { FormFailure } from '../../forms/submit'
import { useFormGuard } from '../../forms/use-form-guard'
import { useLanguage } from '../../language/language'
import { Button } from '../../ui/button/button'
import { Checkbox } from '../../ui/checkbox/checkbox'
import { DateText } from '../../ui/date-text/date-text'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { TextArea } from '../../ui/text-area/text-area'
import { TextField } from '../../ui/text-field/text-field'
import { replyFormId } from './reply-address'
import { replyMailField } from './submit-comment'

interface CommentFormProps {
  postSlug: string
  /** The comment that is answered. */
  parent: Comment | undefined
  /** When comments close by themselves. */
  closeAt: string | null
  /** The practice can tell of replies. */
  sendsMail: boolean
  failure: FormFailure | undefined
}

/** Apart from the ids of an article's headings, one of which may well be "text". */
const idOf = (field: string): string => `reply-${field}`

const ReplyingTo = ({ parent, postSlug }: { parent: Comment; postSlug: string }) => {
  const { to, messages } = useLanguage()
  const { form } = messages.comments
  return (
    <p className="replying-to">
      {form.inReplyTo} <a href={`#comment-${parent.id}`}>{parent.name}</a> (
      <a href={`${to(sitePaths.post(postSlug))}#${replyFormId}`}>{form.aboutArticle}</a>)
    </p>
  )
}

export const CommentForm = ({ postSlug, parent, closeAt, sendsMail, failure }: CommentFormProps) => {
  const values = failure?.values ?? {}
  const { messages } = useLanguage()
  const { form, openUntil } = messages.comments
  const guard = useFormGuard('comment', values)
  const errorOf = (field: string) => failure?.fields.find((error) => error.field === field)?.message
  return (
    <section aria-labelledby={replyFormId}>
      <h2 id={replyFormId} tabIndex={-1}>
        {form.title}
      </h2>
      {parent && <ReplyingTo parent={parent} postSlug={postSlug} />}
      <p>
        {form.before}
        {closeAt !== null && (
          <>
            {' '}
            {openUntil.before} <DateText date={closeAt} />
            {openUntil.after}
          </>
        )}
      </p>
      {/* With the place in its address, a refused form is in view again without JavaScript too. */}
      <Form
        method="post"
        action={`${sitePaths.post(postSlug)}#${replyFormId}`}
        noValidate
        preventScrollReset
        onFocus={guard.onFocus}
        onSubmit={guard.onSubmit}
      >
        <ErrorSummary
          key={failure?.attempt}
          title={failure?.question?.title}
          message={failure?.message}
          errors={failure?.question?.items ?? failure?.fields}
          idFor={idOf}
        />
        {guard.fields}
        {values.confirmed && <input type="hidden" name="confirmed" value={values.confirmed} />}
        {parent && <input type="hidden" name="parent" value={parent.id} />}
        <TextField
          name="name"
          id={idOf('name')}
          label={form.name.label}
          hint={form.name.hint}
          required
          autoComplete="nickname"
          maxLength={commentLimits.name}
          defaultValue={values.name}
          error={errorOf('name')}
        />
        <TextField
          name="email"
          id={idOf('email')}
          label={form.email.label}
          type="email"
          hint={form.email.hint}
          required
          autoComplete="email"
          spellCheck={false}
          maxLength={commentLimits.email}
          defaultValue={values.email}
          error={errorOf('email')}
        />
        <TextArea
          name="text"
          id={idOf('text')}
          label={form.text.label}
          hint={form.text.hint}
          required
          rows={7}
          maxLength={commentLimits.text}
          defaultValue={values.text}
          error={errorOf('text')}
        />
        {sendsMail && (
          <Checkbox
            name={replyMailField.name}
            value={replyMailField.value}
            id={idOf(replyMailField.name)}
            label={messages.replyMail.box}
            hint={messages.replyMail.boxHint}
            defaultChecked={values[replyMailField.name] === replyMailField.value}
          />
        )}
        <HelpOffer form="comment" failure={failure} />
        <FormActions>
          <Button type="submit" busy={guard.sending} busyLabel={form.sending}>
            {failure?.question ? form.sendAsItIs : form.send}
          </Button>
          {guard.progress}
        </FormActions>
      </Form>
    </section>
  )
}
