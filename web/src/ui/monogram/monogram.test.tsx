// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Monogram } from './monogram'

afterEach(cleanup)

it.each([
  ['Maren Alvarado', 'MA'],
  ['Anna Maria de la Cruz', 'AC'],
  ['Prince', 'P'],
  ['élodie durand', 'ÉD'],
  ['李 小龍', '李小'],
])('%s is shown as %s, and only to the eye', (name, letters) => {
  const { container } = render(<Monogram name={name} />)
  expect(container.textContent).toBe(letters)
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})
