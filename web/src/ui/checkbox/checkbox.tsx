import { Choice } from '../choice/choice'
import { FieldError, Need, describedBy } from '../field/field'

interface CheckboxProps {
  name: string
  label: string
  value?: string
  id?: string
  hint?: string
  error?: string
  required?: boolean
  defaultChecked?: boolean
}

export const Checkbox = ({ name, label, value = 'true', id = name, hint, error, required = false, defaultChecked }: CheckboxProps) => (
  <div className={error ? 'field field--invalid' : 'field'}>
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    <Choice
      id={id}
      label={
        <>
          {label} <Need required={required} />
        </>
      }
      hint={hint}
    >
      <input
        className="choice__input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        required={required}
        defaultChecked={defaultChecked}
        {...describedBy({ id, hint, error })}
      />
    </Choice>
  </div>
)
