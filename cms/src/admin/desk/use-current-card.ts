import { useLayoutEffect, useRef, useState } from 'react'
import { isFocusHereOrLost } from './focus'

/**
 * Which card of a desk keys act on, and that the focus stays where they work: on that card or, when there is none, on what
 * says so. `card` and `nothing` are for these two, `desk` for what is around them.
 * @param ids of the cards, from top to bottom
 */
export const useCurrentCard = (ids: readonly string[]) => {
  const [chosen, setChosen] = useState(ids[0])
  const [wantsFocus, setWantsFocus] = useState(true)
  const desk = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLDivElement>(null)
  const index = Math.max(0, ids.findIndex((id) => id === chosen))
  const currentId = ids[index]

  // Before anything is painted: a key that is pressed at once still finds the focus in here.
  useLayoutEffect(() => {
    const place = card.current ?? nothing.current
    if (!wantsFocus || !place) return
    place.focus()
    setWantsFocus(false)
  }, [wantsFocus, currentId])

  const focusOn = (id: string | undefined): void => {
    setChosen(id)
    setWantsFocus(true)
  }

  /** The same after waiting for the CMS, when the person may have gone elsewhere by now. */
  const returnTo = (id: string | undefined): void => {
    setChosen(id)
    if (isFocusHereOrLost(desk.current)) setWantsFocus(true)
  }

  return {
    desk,
    card,
    nothing,
    index,
    currentId,
    /** Without moving the focus, which is there already. */
    choose: setChosen,
    focusOn,
    returnTo,
    /** Cards leave the list, which `reload` fetches anew. */
    leave: async (leaving: readonly string[], reload: () => Promise<void>): Promise<void> => {
      // The next one that stays takes their place, or the one before.
      const next = ids.slice(index).find((id) => !leaving.includes(id)) ?? ids.findLast((id) => !leaving.includes(id))
      if (next !== undefined) focusOn(next)
      await reload()
      // None stays: they would take the focus with them, so it waits for what comes after.
      if (next === undefined) returnTo(undefined)
    },
  }
}
