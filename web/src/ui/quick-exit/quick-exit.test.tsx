// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from '../../../test-support/render-in-english'
import { QuickExit } from './quick-exit'

const somewhereElse = 'https://elsewhere.example/'
const replace = vi.fn()

beforeEach(() => {
  vi.stubGlobal('location', { replace })
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  replace.mockClear()
})

const pressEscape = (times: number) => {
  for (let count = 0; count < times; count += 1) fireEvent.keyDown(document, { key: 'Escape' })
}

describe('the quick exit', () => {
  it('is a link that works without a script', () => {
    render(<QuickExit href={somewhereElse} />)
    expect(screen.getByRole('link', { name: /Leave this page/ }).getAttribute('href')).toBe(somewhereElse)
  })

  it('takes the place of the page in the history', () => {
    render(<QuickExit href={somewhereElse} />)
    fireEvent.click(screen.getByRole('link'))
    expect(replace).toHaveBeenCalledExactlyOnceWith(somewhereElse)
  })

  it('leaves when Escape is pressed three times, and counts aloud', () => {
    render(<QuickExit href={somewhereElse} />)
    pressEscape(1)
    expect(screen.getByRole('status').textContent).toBe('Escape: press 2 more times to leave this page.')
    pressEscape(1)
    expect(replace).not.toHaveBeenCalled()
    pressEscape(1)
    expect(replace).toHaveBeenCalledExactlyOnceWith(somewhereElse)
  })

  it('does not add up presses that lie far apart, nor a key that is held', () => {
    render(<QuickExit href={somewhereElse} />)
    pressEscape(2)
    vi.advanceTimersByTime(6000)
    pressEscape(1)
    fireEvent.keyDown(document, { key: 'Escape', repeat: true })
    fireEvent.keyDown(document, { key: 'Escape', repeat: true })
    expect(replace).not.toHaveBeenCalled()
  })

  it('listens no longer once the page is another one', () => {
    render(<QuickExit href={somewhereElse} />).unmount()
    pressEscape(3)
    expect(replace).not.toHaveBeenCalled()
  })
})
