import type { ReactNode } from 'react'
import { Container } from '../container/container'
import './confirmation.css'

interface ConfirmationProps {
  /** The page's `<h1>`. */
  title: string
  /** Something to quote later. */
  reference?: { label: string; value: string }
  children: ReactNode
}

/** "We have it, and this happens next." */
export const Confirmation = ({ title, reference, children }: ConfirmationProps) => (
  <div className="confirmation">
    <Container width="text">
      <div className="confirmation__panel">
        <h1 tabIndex={-1}>{title}</h1>
        {reference && (
          <p className="confirmation__reference">
            {reference.label}
            <strong>{reference.value}</strong>
          </p>
        )}
      </div>
      <div className="confirmation__next">{children}</div>
    </Container>
  </div>
)
