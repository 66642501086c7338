import { Field, describedBy } from '../field/field'

interface TextAreaProps {
  name: string
  label: string
  id?: string
  hint?: string
  error?: string
  required?: boolean
  defaultValue?: string
  autoComplete?: string
  maxLength?: number
  spellCheck?: boolean
  rows?: number
}

export const TextArea = ({ name, label, id = name, hint, error, required = false, rows = 6, ...input }: TextAreaProps) => (
  <Field id={id} label={label} hint={hint} error={error} required={required}>
    <textarea className="field__control" id={id} name={name} rows={rows} required={required} {...describedBy({ id, hint, error })} {...input} />
  </Field>
)
