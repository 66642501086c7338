// @vitest-environment jsdom
import { act, createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { useCurrentCard } from './use-current-card'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A desk of letters: `decide` takes some of them away, and what the CMS then has comes after a moment. */
const openDesk = (letters: string) => {
  const place = document.body.appendChild(document.createElement('div'))
  let desk: ReturnType<typeof useCurrentCard>
  let show: (letters: string) => void
  const Desk = () => {
    const [shown, setShown] = useState(letters)
    show = setShown
    desk = useCurrentCard([...shown])
    const cards = [...shown].map((id) => h('div', { key: id, tabIndex: -1, ref: id === desk.currentId ? desk.card : undefined }, id))
    return h('div', { ref: desk.desk }, shown === '' ? h('div', { tabIndex: -1, ref: desk.nothing }, 'Nothing is waiting') : cards)
  }
  act(() => createRoot(place).render(h(Desk)))
  return {
    focused: () => (place.contains(document.activeElement) ? document.activeElement?.textContent : undefined),
    focusOn: (id: string) => act(() => desk.focusOn(id)),
    decide: (leaving: string, then: string) => act(() => desk.leave([...leaving], async () => act(() => show(then)))),
  }
}

it.each([
  ['the next one, when one was decided', 'abc', 'b', 'b', 'ac', 'c'],
  ['the one before, when the last was decided', 'abc', 'c', 'c', 'ab', 'b'],
  ['the next that stays, when several were decided', 'abcd', 'a', 'abc', 'd', 'd'],
  ['the first of the next page, when all of a page was decided', 'abc', 'a', 'abc', 'xyz', 'x'],
  ['what says so, when nothing is left', 'abc', 'b', 'abc', '', 'Nothing is waiting'],
])('has the focus on %s', async (_what, letters, current, leaving, then, focused) => {
  const desk = openDesk(letters)
  expect(desk.focused()).toBe(letters[0])
  desk.focusOn(current)
  await desk.decide(leaving, then)
  expect(desk.focused()).toBe(focused)
})
