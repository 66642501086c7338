// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { RadioGroup } from '../radio-group/radio-group'
import { render } from '../../../test-support/render-in-english'
import { ErrorSummary } from './error-summary'

afterEach(cleanup)

const errors = [{ field: 'voicemail', code: 'required', message: 'Choose whether we may leave a message.' }]
const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

describe('an error summary', () => {
  it('takes the focus and leads to the first answer of a question', () => {
    render(
      <>
        <ErrorSummary errors={errors} />
        <RadioGroup name="voicemail" legend="May we leave a message?" options={options} error={errors[0]?.message} required />
      </>,
    )
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'There is a problem' }))
    const target = screen.getByRole('link', { name: 'Choose whether we may leave a message.' }).getAttribute('href')?.slice(1) ?? ''
    expect(document.getElementById(target)).toBe(screen.getByRole('radio', { name: 'Yes' }))
  })

  it('is not there when nothing is wrong', () => {
    render(<ErrorSummary />)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
