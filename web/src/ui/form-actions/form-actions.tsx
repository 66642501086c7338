import type { ReactNode } from 'react'
import './form-actions.css'

/** The end of a form: its button, and what belongs beside it. */
export const FormActions = ({ children }: { children: ReactNode }) => <div className="form-actions">{children}</div>
