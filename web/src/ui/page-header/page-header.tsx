import type { ReactNode } from 'react'
import { Container, type ContainerWidth } from '../container/container'
import './page-header.css'

interface PageHeaderProps {
  /** The page's `<h1>`; the app moves the focus to it after a move to this page. */
  title: string
  kicker?: string | { label: string; href: string }
  lead?: string
  width?: ContainerWidth
  children?: ReactNode
}

export const PageHeader = ({ title, kicker, lead, width, children }: PageHeaderProps) => (
  <div className="page-header">
    <Container width={width}>
      {kicker && (
        <p className="page-header__kicker">{typeof kicker === 'string' ? kicker : <a href={kicker.href}>{kicker.label}</a>}</p>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="page-header__lead">{lead}</p>}
      {children && <div className="page-header__more">{children}</div>}
    </Container>
  </div>
)
