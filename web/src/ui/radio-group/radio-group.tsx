import { Choice } from '../choice/choice'
import { FieldError, FieldHint, Need, describedBy } from '../field/field'
import './radio-group.css'

interface RadioGroupProps {
  name: string
  legend: string
  options: readonly { value: string; label: string; hint?: string }[]
  /** Of the first radio button, so that the error summary leads there. */
  id?: string
  hint?: string
  error?: string
  required?: boolean
  defaultValue?: string
  /** Beside each other, for two or three short answers. */
  inline?: boolean
}

export const RadioGroup = ({ name, legend, options, id = name, hint, error, required = false, defaultValue, inline = false }: RadioGroupProps) => (
  <div className={error ? 'field field--invalid' : 'field'}>
    <fieldset className="radio-group" aria-describedby={describedBy({ id: `${id}-group`, hint, error })['aria-describedby']}>
      <legend className="field__label">
        {legend} <Need required={required} />
      </legend>
      {hint && <FieldHint id={`${id}-group-hint`}>{hint}</FieldHint>}
      {error && <FieldError id={`${id}-group-error`}>{error}</FieldError>}
      <div className={inline ? 'radio-group__options radio-group__options--inline' : 'radio-group__options'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`
          return (
            <Choice key={option.value} id={optionId} label={option.label} hint={option.hint}>
              <input
                className="choice__input"
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                required={required}
                defaultChecked={option.value === defaultValue}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              />
            </Choice>
          )
        })}
      </div>
    </fieldset>
  </div>
)
