import type { ReactNode } from 'react'
import type { Image } from '@practice/shared/site/image'
import { ButtonLink, ButtonRow } from '../button/button'
import { Container } from '../container/container'
import { Picture } from '../picture/picture'
import './hero.css'

interface HeroProps {
  kicker?: string
  title: string
  lead?: string
  /** More about the practice, after the lead. */
  children?: ReactNode
  /** The first one is the main one. */
  actions?: readonly { label: string; href: string }[]
  /** In place of the drawn landscape. */
  picture?: Image
}

/** Opening of the home page, with its `<h1>`. */
export const Hero = ({ kicker, title, lead, children, actions = [], picture }: HeroProps) => (
  <div className="hero">
    <Container>
      <div className="hero__columns">
        <div className="hero__text">
          {kicker && <p className="hero__kicker">{kicker}</p>}
          <h1 className="hero__title" tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="hero__lead">{lead}</p>}
          {children && <div className="hero__more">{children}</div>}
          {actions.length > 0 && (
            <ButtonRow>
              {actions.map(({ label, href }, index) => (
                <ButtonLink key={href} href={href} variant={index === 0 ? 'primary' : 'quiet'}>
                  {label}
                </ButtonLink>
              ))}
            </ButtonRow>
          )}
        </div>
        {picture ? <Picture image={picture} ratio="4:5" loading="largest" sizes="(width >= 56rem) 28rem, 92vw" widest={824} /> : <div className="hero__landscape" />}
      </div>
    </Container>
  </div>
)
