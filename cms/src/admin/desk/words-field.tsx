import { Field, Textarea } from '@strapi/design-system'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'

interface Props {
  name: string
  label: string
  hint: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  onSubmit: () => void
  onCancel: () => void
  /** Below the field: what is to be said, and the buttons. */
  children: ReactNode
}

/** A form with one field for words on a desk. It takes the focus, and Escape leaves it. */
export const WordsField = ({ name, label, hint, value, maxLength, onChange, onSubmit, onCancel, children }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  const leave = (event: KeyboardEvent): void => {
    // Letters typed here are no commands.
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form onSubmit={submit} onKeyDown={leave} style={{ width: '100%' }}>
      <Field.Root name={name} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <Textarea ref={field} value={value} maxLength={maxLength} onChange={({ target }: { target: HTMLTextAreaElement }) => onChange(target.value)} />
        <Field.Hint />
      </Field.Root>
      {children}
    </form>
  )
}
