import type { ReactNode } from 'react'
import './visually-hidden.css'

/** Text for screen readers only. */
export const VisuallyHidden = ({ as: Tag = 'span', children }: { as?: 'span' | 'div' | 'p' | 'h2' | 'h3'; children: ReactNode }) => (
  <Tag className="visually-hidden">{children}</Tag>
)
