import type { FormPurpose } from '@practice/shared/forms/form-guard'
import { useIsFetching, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { useNavigation } from 'react-router-dom'
import { useServices } from '../api/services'
import { useMessages } from '../language/language'
import { Honeypot } from '../ui/honeypot/honeypot'
import { formTokenQuery } from './form-token-query'
import { randomKey } from './idempotency-key'
import type { FormValues } from './submit'
import { proofQueryKey } from './submit'

interface FormGuard {
  /** Hidden fields of the form. */
  fields: ReactNode
  /** The form is on its way. */
  sending: boolean
  /** Says that the browser works for the form, while it does; belongs beside the button. */
  progress: ReactNode
  onFocus: () => void
  onSubmit: (event: FormEvent) => void
}

/** Always there, because screen readers tell what changes in a status and not that there is a new one. */
const Progress = () => {
  const messages = useMessages()
  const proving = useIsFetching({ queryKey: proofQueryKey }) > 0
  return <p role="status">{proving && messages.forms.proving}</p>
}

/**
 * What every public form carries beside its own fields. The first time somebody enters the form it gets a fresh token
 * (the page may have been open for long) and a key of its own; without JavaScript the page's token and a key derived
 * from the answers do the same.
 */
export const useFormGuard = (purpose: FormPurpose, values: FormValues): FormGuard => {
  const { api } = useServices()
  const { forms } = useMessages()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(formTokenQuery(api, purpose))
  const [ownKey, setOwnKey] = useState('')
  const [entered, setEntered] = useState(false)
  const sending = useNavigation().state === 'submitting'
  return {
    sending,
    progress: <Progress />,
    fields: (
      <>
        <input type="hidden" name="token" value={values.token ?? data.token} />
        <input type="hidden" name="idempotencyKey" value={values.idempotencyKey ?? ownKey} />
        <Honeypot name="website" id={`${purpose}-website`} label={forms.leaveEmpty} />
      </>
    ),
    onFocus: () => {
      if (entered) return
      setEntered(true)
      setOwnKey(randomKey())
      // A failure leaves the page's own token, which is good for a day.
      queries.fetchQuery({ ...formTokenQuery(api, purpose), staleTime: 0 }).catch(() => undefined)
    },
    onSubmit: (event) => {
      if (sending) event.preventDefault()
    },
  }
}
