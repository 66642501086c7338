import { Container } from '../container/container'
import './breadcrumbs.css'

/** Where this page is; the last item is the page itself. */
export const Breadcrumbs = ({ items }: { items: readonly { label: string; href?: string }[] }) => (
  <nav className="breadcrumbs" aria-label="Breadcrumb">
    <Container>
      <ol className="breadcrumbs__list" role="list">
        {items.map(({ label, href }) => (
          <li key={label} className="breadcrumbs__item">
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </Container>
  </nav>
)
