// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render, renderToString } from '../../../test-support/render-in-english'
import { OpenNow } from './open-now'

const office = {
  hours: [{ day: 'monday' as const, opens: '09:00', closes: '17:00' }],
  exceptions: [],
  timeZone: 'America/Los_Angeles',
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T16:59:30-08:00') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('open now', () => {
  it('is left blank in a page from the server, which may be read much later', () => {
    expect(renderToString(<OpenNow {...office} />)).toBe('<p class="open-now" data-live="true"></p>')
  })

  it('says what is so on the clock of the location, and follows it', () => {
    render(<OpenNow {...office} />)
    expect(screen.getByRole('paragraph').textContent).toBe('Open now, until 5:00 PM')
    act(() => void vi.advanceTimersByTime(31_000))
    expect(screen.getByRole('paragraph').textContent).toBe('Closed now, opens on Monday, November 30 at 9:00 AM')
  })

  it('says nothing about a location without hours', () => {
    const { container } = render(<OpenNow {...office} hours={[]} />)
    expect(container.textContent).toBe('')
  })
})
