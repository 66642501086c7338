import type { ReactNode } from 'react'
import { Container } from '../container/container'
import './split-layout.css'

/** A main column and facts beside it; on narrow screens the facts follow. */
export const SplitLayout = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <Container>
    <div className="split-layout">
      <div className="split-layout__main">{children}</div>
      <div className="split-layout__aside">{aside}</div>
    </div>
  </Container>
)
