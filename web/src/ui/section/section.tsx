import { useId, type ReactNode } from 'react'
import { Container, type ContainerWidth } from '../container/container'
import './section.css'

interface SectionProps {
  title?: string
  id?: string
  tone?: 'plain' | 'tinted'
  /** Link to everything this section shows a part of. */
  more?: { label: string; href: string }
  width?: ContainerWidth
  children: ReactNode
}

/** A part of a page. Without a title it is nothing that a screen reader should name, so it is no `<section>`. */
export const Section = ({ title, id, tone = 'plain', more, width, children }: SectionProps) => {
  const headingId = useId()
  const Part = title ? 'section' : 'div'
  return (
    <Part id={id} className={`section section--${tone}`} aria-labelledby={title ? headingId : undefined}>
      <Container width={width}>
        {title && (
          <div className="section__head">
            <h2 id={headingId} className="section__title">
              {title}
            </h2>
            {more && (
              <a className="section__more" href={more.href}>
                {more.label}
              </a>
            )}
          </div>
        )}
        {children}
      </Container>
    </Part>
  )
}
