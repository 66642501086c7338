import type { ReactNode } from 'react'
import type { LanguageCode } from '@practice/shared/languages/languages'
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
  /** Of the role and the pronouns, where that is not the language of the page. */
  lang?: LanguageCode | undefined
  children?: ReactNode
}

/** Opening of a person's page, with its `<h1>`. */
export const PersonHeader = ({ name, credentials, role, pronouns, photo, lang, children }: PersonHeaderProps) => (
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
            {pronouns && <span className="person-header__pronouns" lang={lang}> ({pronouns})</span>}
          </p>
          <p className="person-header__role" lang={lang}>{role}</p>
          {children}
        </div>
      </div>
    </Container>
  </div>
)
