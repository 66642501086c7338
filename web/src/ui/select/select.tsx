import { Field, describedBy } from '../field/field'

interface SelectProps {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  id?: string
  hint?: string
  error?: string
  required?: boolean
  defaultValue?: string
  /** First entry, without a value. */
  placeholder?: string
}

export const Select = ({ name, label, options, id = name, hint, error, required = false, defaultValue, placeholder }: SelectProps) => (
  <Field id={id} label={label} hint={hint} error={error} required={required}>
    <select
      className="field__control field__control--medium"
      id={id}
      name={name}
      required={required}
      defaultValue={defaultValue}
      {...describedBy({ id, hint, error })}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)
