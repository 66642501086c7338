import { useId, type ReactNode } from 'react'
import { Heading, type HeadingLevel } from '../heading/heading'
import './notice.css'

interface NoticeProps {
  tone?: 'info' | 'care' | 'warning'
  title?: string
  level?: HeadingLevel
  children: ReactNode
}

/** Something to know before reading on or writing. It does not interrupt a screen reader. */
export const Notice = ({ tone = 'info', title, level = 2, children }: NoticeProps) => {
  const id = useId()
  return (
    <div className={`notice notice--${tone}`} role="note" aria-labelledby={title ? id : undefined}>
      {title && (
        <Heading level={level} id={id} className="notice__title">
          {title}
        </Heading>
      )}
      {children}
    </div>
  )
}
