import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from '../heading/heading'
import './empty-state.css'

/** What stands where a list would, and where to go instead. */
export const EmptyState = ({ title, level = 2, children }: { title: string; level?: HeadingLevel; children?: ReactNode }) => (
  <div className="empty-state">
    <Heading level={level} className="empty-state__title">
      {title}
    </Heading>
    {children && <div className="empty-state__text">{children}</div>}
  </div>
)
