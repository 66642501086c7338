// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render, renderToString } from '../../../test-support/render-in-english'
import { TableOfContents } from './table-of-contents'

const headings = ['First', 'Second', 'Third'].map((text) => ({ id: text.toLowerCase(), text, level: 2 as const }))
let report: () => void

/** jsdom has no layout: the test says where headings are, and when one has crossed the line. */
class Observer {
  constructor(callback: () => void) {
    report = callback
  }
  observe = vi.fn()
  disconnect = vi.fn()
}

const putHeadings = (tops: number[]) =>
  tops.forEach((top, index) => {
    const heading = document.getElementById(headings[index]!.id)
    vi.spyOn(heading!, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 0, 0))
  })

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer)
  vi.stubGlobal('DOMRect', class { constructor(readonly x: number, readonly top: number) {} })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Page = () => (
  <>
    <TableOfContents headings={headings} />
    {headings.map(({ id, text }) => (
      <h2 key={id} id={id}>
        {text}
      </h2>
    ))}
  </>
)
const beside = () => within(screen.getAllByRole('navigation', { name: 'On this page' })[0]!)

describe('the table of contents', () => {
  it('marks the part that is being read, and only that', () => {
    render(<Page />)
    putHeadings([-500, 10, 900])
    act(() => report())
    expect(beside().getAllByRole('link').map((link) => link.getAttribute('aria-current'))).toEqual([null, 'location', null])
  })

  it('marks nothing above the first heading', () => {
    render(<Page />)
    putHeadings([600, 700, 900])
    act(() => report())
    expect(beside().getAllByRole('link').every((link) => !link.hasAttribute('aria-current'))).toBe(true)
  })

  it('is the same list of links without a script', () => {
    const html = renderToString(<TableOfContents headings={headings} />)
    expect(html).toContain('<a href="#second">Second</a>')
    expect(html).not.toContain('aria-current')
  })

  it('is left out of a short text', () => {
    const { container } = render(<TableOfContents headings={headings.slice(0, 2)} />)
    expect(container.innerHTML).toBe('')
  })
})
