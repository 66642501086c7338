import { commentInput, commentReceipt } from '@practice/shared/comments/contract'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { FormValues } from '../../forms/submit'
import { submitForm } from '../../forms/submit'

export const submitComment = (services: Services, postSlug: string, values: FormValues) => {
  const { name, email, text, parent, token, website } = values
  return submitForm(services, {
    purpose: 'comment',
    path: apiPaths.comments(),
    schema: commentInput,
    receipt: commentReceipt,
    values,
    input: { post: postSlug, parent, name, email, text, token, website },
  })
}
