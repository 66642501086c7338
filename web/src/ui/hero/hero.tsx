import type { Image } from '@practice/shared/site/image'
import { ButtonLink } from '../button/button'
import { Container } from '../container/container'
import { Picture } from '../picture/picture'
import './hero.css'

interface HeroProps {
  kicker?: string
  title: string
  lead?: string
  /** The first one is the main one. */
  actions?: readonly { label: string; href: string }[]
  /** In place of the drawn landscape. */
  picture?: Image
}

/** Opening of the home page, with its `<h1>`. */
export const Hero = ({ kicker, title, lead, actions = [], picture }: HeroProps) => (
  <div className="hero">
    <Container>
      <div className="hero__columns">
        <div className="hero__text">
          {kicker && <p className="hero__kicker">{kicker}</p>}
          <h1 className="hero__title" tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="hero__lead">{lead}</p>}
          {actions.length > 0 && (
            <div className="hero__actions">
              {actions.map(({ label, href }, index) => (
                <ButtonLink key={href} href={href} variant={index === 0 ? 'primary' : 'quiet'}>
                  {label}
                </ButtonLink>
              ))}
            </div>
          )}
        </div>
        {picture ? <Picture image={picture} ratio="4:5" eager sizes="(width >= 56rem) 28rem, 92vw" /> : <div className="hero__landscape" />}
      </div>
    </Container>
  </div>
)
