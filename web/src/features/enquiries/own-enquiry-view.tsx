import type { OwnEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { sitePaths } from '@practice/shared/paths'
import type { ReactNode } from 'react'
import { Form } from 'react-router-dom'
import type { FormFailure } from '../../forms/submit'
import { useLanguage, useMessages } from '../../language/language'
import { Button } from '../../ui/button/button'
import { Confirmation } from '../../ui/confirmation/confirmation'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import './own-enquiry.css'

interface WithdrawalProps {
  /** Of this page, as the first language has it: the router's form puts the language before it. */
  address: string
  failure: FormFailure | undefined
}

/** A disclosure, so that nothing is erased by one stray tap; it works without JavaScript. */
const Withdrawal = ({ address, failure }: WithdrawalProps) => {
  const { receipt } = useMessages().contact
  return (
    <section className="own-enquiry__withdrawal" aria-labelledby="withdraw-it">
      <h2 id="withdraw-it">{receipt.changedYourMind}</h2>
      <ErrorSummary key={failure?.attempt} message={failure?.message} />
      <details open={failure !== undefined}>
        <summary>{receipt.withdraw}</summary>
        <p>{receipt.consequences}</p>
        <Form method="post" action={address}>
          <FormActions>
            <Button type="submit" variant="quiet">
              {receipt.confirm}
            </Button>
          </FormActions>
        </Form>
      </details>
    </section>
  )
}

interface OwnEnquiryViewProps extends WithdrawalProps {
  enquiry: OwnEnquiry
  responseTime: string
  /** Stands before everything else that is said. */
  first: ReactNode
}

/** The receipt of one enquiry for the person who sent it: where it stands, and how to take it back. */
export const OwnEnquiryView = ({ enquiry: { reference, state }, address, responseTime, failure, first }: OwnEnquiryViewProps) => {
  const { to, messages } = useLanguage()
  const { receipt } = messages.contact
  return (
    <Confirmation title={receipt.titles[state]} reference={{ label: receipt.reference, value: reference }}>
      {first}
      <p>{state === 'received' ? receipt.received(responseTime) : receipt[state]}</p>
      {state !== 'withdrawn' && <p>{receipt.thisPage}</p>}
      <p>
        {state === 'closed' || state === 'withdrawn' ? <a href={to(sitePaths.contact())}>{receipt.writeAgain}</a> : <a href={to(sitePaths.home())}>{receipt.home}</a>}
      </p>
      {state !== 'withdrawn' && <Withdrawal address={address} failure={failure} />}
    </Confirmation>
  )
}
