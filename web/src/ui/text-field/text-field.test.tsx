// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { render } from '../../../test-support/render-in-english'
import { TextField } from './text-field'

afterEach(cleanup)

const described = (element: HTMLElement): string[] =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')

describe('a text field', () => {
  it('is read out with its label, its hint and what is wrong with it', () => {
    render(<TextField name="email" label="Email" hint="It will not be published." error="Enter your email address." required />)
    const input = screen.getByRole('textbox', { name: 'Email (required)' })
    expect(described(input)).toEqual(['It will not be published.', 'Error: Enter your email address.'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  it('points to nothing when there is neither hint nor error', () => {
    render(<TextField name="name" label="Name" />)
    const input = screen.getByRole('textbox', { name: 'Name (optional)' })
    expect(input.hasAttribute('aria-describedby')).toBe(false)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })
})
