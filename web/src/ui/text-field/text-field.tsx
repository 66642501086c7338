import type { InputHTMLAttributes } from 'react'
import { Field, describedBy } from '../field/field'

interface TextFieldProps {
  name: string
  label: string
  id?: string
  hint?: string
  error?: string
  required?: boolean
  defaultValue?: string
  type?: 'text' | 'email' | 'tel'
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  maxLength?: number
  spellCheck?: boolean
  width?: 'full' | 'medium'
}

export const TextField = ({ name, label, id = name, hint, error, required = false, type = 'text', width = 'full', ...input }: TextFieldProps) => (
  <Field id={id} label={label} hint={hint} error={error} required={required}>
    <input
      className={`field__control field__control--${width}`}
      id={id}
      name={name}
      type={type}
      required={required}
      {...describedBy({ id, hint, error })}
      {...input}
    />
  </Field>
)
