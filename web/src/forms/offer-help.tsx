import type { SpokenForm } from '@practice/shared/crisis/spoken-words'
import { useEffect, useRef, useState } from 'react'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { soundsUrgent } from './sounds-urgent'
import type { FormFailure } from './submit'

/** Milliseconds without a key after which what was typed is read. */
const pauseAfterKey = 400

const typedIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

/**
 * The place in a form where help appears. It reads along while somebody writes, in their own browser only; screen readers
 * say it when it appears, and the focus stays where it is. Once offered it stays: somebody who takes their words back may
 * need it no less.
 */
export const HelpOffer = ({ form, failure }: { form: SpokenForm; failure: FormFailure | undefined }) => {
  const place = useRef<HTMLDivElement>(null)
  const [typedUrgent, setTypedUrgent] = useState(false)
  const offered = typedUrgent || failure?.urgent === true

  useEffect(() => {
    const element = place.current?.closest('form')
    if (!element) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async (): Promise<void> => {
      if (await soundsUrgent(form, typedIn(element))) setTypedUrgent(true)
    }
    // The phrases are on their way before the first word is finished, and what the browser filled in again is read.
    const onFocus = () => void read()
    const onInput = () => {
      clearTimeout(timer)
      timer = setTimeout(onFocus, pauseAfterKey)
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('input', onInput)
    // Somebody may have begun before this script was there.
    if (element.contains(document.activeElement)) onFocus()
    return () => {
      clearTimeout(timer)
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('input', onInput)
    }
  }, [form])

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
