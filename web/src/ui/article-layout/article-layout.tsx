import type { ReactNode } from 'react'
import { Container } from '../container/container'
import './article-layout.css'

/** Long text in the middle of the page; its table of contents beside it where there is room, above it where not. */
export const ArticleLayout = ({ contents, children }: { contents?: ReactNode; children: ReactNode }) => (
  <Container>
    <div className="article-layout">
      {contents && <div className="article-layout__contents">{contents}</div>}
      <div className="article-layout__text">{children}</div>
    </div>
  </Container>
)
