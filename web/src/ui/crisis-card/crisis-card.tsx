import { useId } from 'react'
import { useLanguage } from '../../language/language'
import type { HeadingLevel } from '../heading/heading'
import { Heading } from '../heading/heading'
import { nationalHelp } from './national-help'
import './crisis-card.css'

interface CrisisCardProps {
  level?: HeadingLevel
  /** Something was or is being written, which may still be sent. */
  writing?: boolean
  /** It was searched for, which nobody reads. */
  searching?: boolean
}

const { lifeline, emergency, chat, spanishKey, spanishWord, spanishChat } = nationalHelp

/** Whom to reach at once, for somebody whose words sound as if they cannot wait. */
export const CrisisCard = ({ level = 2, writing = false, searching = false }: CrisisCardProps) => {
  const id = useId()
  const { code, messages } = useLanguage()
  const { crisis } = messages
  const inSpanish = code === 'es'
  return (
    <section className="crisis-card" aria-labelledby={id}>
      <Heading level={level} id={id} className="crisis-card__title">
        {searching ? crisis.searchingTitle : crisis.writingTitle}
      </Heading>
      <p>{crisis.explained}</p>
      <ul className="crisis-card__ways" role="list">
        <li>
          <a className="crisis-card__way" href={`tel:${lifeline}`}>
            {crisis.call(lifeline)}
          </a>
        </li>
        <li>
          <a className="crisis-card__way" href={`sms:${lifeline}`}>
            {crisis.text(lifeline)}
          </a>
        </li>
        <li>
          <a className="crisis-card__way" href={inSpanish ? spanishChat : chat} rel="noopener noreferrer">
            {crisis.chat(lifeline)}
          </a>
        </li>
        <li>
          <a className="crisis-card__way crisis-card__way--emergency" href={`tel:${emergency}`}>
            {crisis.callInEmergency(emergency)}
          </a>
        </li>
      </ul>
      {!inSpanish && (
        <p lang="es" className="crisis-card__spanish">
          En español: llame al {lifeline} y oprima {spanishKey}, envíe la palabra {spanishWord} al {lifeline}, o{' '}
          <a href={spanishChat} rel="noopener noreferrer">
            escriba por chat
          </a>
          .
        </p>
      )}
      <p className="crisis-card__honest">
        {searching ? crisis.nobodyReadsSearches : crisis.nobodyWatches}
        {writing && ` ${crisis.stillSend}`}
      </p>
    </section>
  )
}
