import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { FormFailure } from './submit'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { soundsUrgent } from './sounds-urgent'

/** Milliseconds without a key after which what was typed is read. */
const pauseAfterKey = 400

const typedIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

/**
 * Reads along while somebody writes, in their own browser only, and says when help should be offered. Once offered it
 * stays: somebody who takes their words back may need it no less.
 */
export const useHelpOffer = (fields: readonly string[], failure: FormFailure | undefined) => {
  const [typedUrgent, setTypedUrgent] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const read = async (form: HTMLFormElement): Promise<void> => {
    if (await soundsUrgent(typedIn(form), fields)) setTypedUrgent(true)
  }
  return {
    offered: typedUrgent || failure?.urgent === true,
    /** The phrases are on their way before the first word is finished, and what the browser filled in again is read. */
    onFocus: ({ currentTarget }: { currentTarget: HTMLFormElement }) => void read(currentTarget),
    onInput: ({ currentTarget }: FormEvent<HTMLFormElement>) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void read(currentTarget), pauseAfterKey)
    },
  }
}

/** The place in a form where help appears; screen readers say it when it does, and the focus stays where it is. */
export const HelpOffer = ({ offered }: { offered: boolean }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Only as far as needed to see it, which keeps the field that is being written in on the screen.
    if (offered) place.current?.scrollIntoView({ block: 'nearest' })
  }, [offered])
  return (
    <div ref={place} aria-live="polite">
      {offered && <CrisisCard level={3} writing />}
    </div>
  )
}
