import type { Ref } from 'react'
import { useMessages } from '../../language/language'
import { SearchMark } from './search-mark'
import './search-field.css'

interface SearchFieldProps {
  name: string
  label: string
  hint?: string
  defaultValue?: string
  inputRef?: Ref<HTMLInputElement>
  onType?: (text: string) => void
}

/** A field with its button. Stands in a form that asks with GET, and works without a script. */
export const SearchField = ({ name, label, hint, defaultValue, inputRef, onType }: SearchFieldProps) => (
  <div className="search-field">
    <label className="search-field__label" htmlFor={name}>
      {label}
    </label>
    {hint && (
      <p className="search-field__hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    <div className="search-field__row">
      <input
        ref={inputRef}
        className="search-field__input"
        id={name}
        name={name}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        defaultValue={defaultValue}
        aria-describedby={hint ? `${name}-hint` : undefined}
        onInput={(event) => onType?.(event.currentTarget.value)}
      />
      <button className="search-field__button" type="submit">
        <SearchMark />
        <span>{useMessages().search.button}</span>
      </button>
    </div>
  </div>
)
