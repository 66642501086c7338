import type { ReactNode } from 'react'
import { Container } from '../container/container'
import './split-layout.css'

interface SplitLayoutProps {
  children: ReactNode
  aside: ReactNode
  /** Keeps the facts in view beside a long main column. */
  sticky?: boolean
}

/** A main column and facts beside it; on narrow screens the facts follow. */
export const SplitLayout = ({ children, aside, sticky = false }: SplitLayoutProps) => (
  <Container>
    <div className="split-layout">
      <div className="split-layout__main">{children}</div>
      <div className={sticky ? 'split-layout__aside split-layout__aside--sticky' : 'split-layout__aside'}>{aside}</div>
    </div>
  </Container>
)
