import { useState } from 'react'
import { useActionData } from 'react-router-dom'
import type { FormFailure } from './submit'

/**
 * The last answer of the page's action. The router forgets it when the reader follows a link within the page,
 * the form must not: it holds what was typed.
 */
export const useFormFailure = (): FormFailure | undefined => {
  // The actions of this site answer with a redirect or a FormFailure; the router cannot know.
  const latest = useActionData<FormFailure>()
  const [shown, setShown] = useState(latest)
  if (latest && latest !== shown) setShown(latest)
  return latest ?? shown
}
