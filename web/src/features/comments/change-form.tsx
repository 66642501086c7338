import { commentLimits } from '@practice/shared/comments/contract'
import type { OwnComment } from '@practice/shared/comments/own-comment'
import { Form } from 'react-router-dom'
import { HelpOffer } from '../../forms/offer-help'
import type { FormFailure } from '../../forms/submit'
import { useFormGuard } from '../../forms/use-form-guard'
import { useMessages } from '../../language/language'
import { Button } from '../../ui/button/button'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { TextArea } from '../../ui/text-area/text-area'
import { TextField } from '../../ui/text-field/text-field'

interface ChangeFormProps {
  comment: OwnComment
  /** Of the page, as the first language has it. */
  address: string
  failure: FormFailure | undefined
}

const place = 'change-it'

/** Lets the sender of a comment that waits say it in other words. */
export const ChangeForm = ({ comment, address, failure }: ChangeFormProps) => {
  const { form, own: { change } } = useMessages().comments
  const values = failure?.values ?? {}
  const guard = useFormGuard('comment', values)
  const errorOf = (field: string) => failure?.fields.find((error) => error.field === field)?.message
  return (
    <section className="own-comment__step" aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {change.title}
      </h2>
      <p>{change.lead(commentLimits.changeableMinutes)}</p>
      <Form method="post" action={`${address}#${place}`} noValidate preventScrollReset onFocus={guard.onFocus} onSubmit={guard.onSubmit}>
        <ErrorSummary key={failure?.attempt} title={failure?.question?.title} message={failure?.message} errors={failure?.question?.items ?? failure?.fields} />
        {guard.fields}
        {values.confirmed && <input type="hidden" name="confirmed" value={values.confirmed} />}
        <TextField name="name" label={form.name.label} required autoComplete="nickname" maxLength={commentLimits.name} defaultValue={values.name ?? comment.name} error={errorOf('name')} />
        <TextArea name="text" label={form.text.label} required rows={7} maxLength={commentLimits.text} defaultValue={values.text ?? comment.text} error={errorOf('text')} />
        <HelpOffer form="comment" failure={failure} />
        <FormActions>
          <Button type="submit" busy={guard.sending} busyLabel={change.saving}>
            {failure?.question ? change.saveAsItIs : change.save}
          </Button>
        </FormActions>
      </Form>
    </section>
  )
}
