import type { ReactNode } from 'react'
import type { Image } from '@practice/shared/site/image'
import { Container } from '../container/container'
import { Monogram } from '../monogram/monogram'
import { Picture } from '../picture/picture'
import './person-header.css'

interface PersonHeaderProps {
  name: string
  credentials: string
  role: string
  pronouns?: string | null
  photo?: Image | null
  children?: ReactNode
}

/** Opening of a person's page, with its `<h1>`. */
export const PersonHeader = ({ name, credentials, role, pronouns, photo, children }: PersonHeaderProps) => (
  <div className="person-header">
    <Container>
      <div className="person-header__row">
        <div className="person-header__photo">
          {photo ? <Picture image={photo} ratio="1:1" loading="first screen" sizes="clamp(9rem, 6rem + 9vw, 14rem)" widest={224} /> : <Monogram name={name} />}
        </div>
        <div className="person-header__text">
          <h1 tabIndex={-1}>{name}</h1>
          <p className="person-header__credentials">
            {credentials}
            {pronouns && <span className="person-header__pronouns"> ({pronouns})</span>}
          </p>
          <p className="person-header__role">{role}</p>
          {children}
        </div>
      </div>
    </Container>
  </div>
)
