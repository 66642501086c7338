import type { Examples } from '../examples'
import { ErrorSummary } from './error-summary'

export const examples: Examples = {
  'two errors': (
    <ErrorSummary
      errors={[
        { field: 'name', code: 'required', message: 'Enter your name.' },
        { field: 'email', code: 'invalid', message: 'Enter an email address in the form name@example.com.' },
      ]}
      idFor={(field) => `summary-${field}`}
    />
  ),
  'a message alone': <ErrorSummary message="We could not send this just now. Please try again in a minute." />,
}
