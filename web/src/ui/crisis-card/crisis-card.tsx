import { useId } from 'react'
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
  return (
    <section className="crisis-card" aria-labelledby={id}>
      <Heading level={level} id={id} className="crisis-card__title">
        {searching ? 'You can talk to somebody right now' : 'Please do not wait for us'}
      </Heading>
      <p>If you or somebody near you may be in danger, these people answer right now, day and night. 988 is free, and you need not give your name there.</p>
      <ul className="crisis-card__ways" role="list">
        <li>
          <a className="crisis-card__way" href={`tel:${lifeline}`}>
            Call {lifeline}
          </a>
        </li>
        <li>
          <a className="crisis-card__way" href={`sms:${lifeline}`}>
            Text {lifeline}
          </a>
        </li>
        <li>
          <a className="crisis-card__way" href={chat} rel="noopener noreferrer">
            Chat with {lifeline}
          </a>
        </li>
        <li>
          <a className="crisis-card__way crisis-card__way--emergency" href={`tel:${emergency}`}>
            Call {emergency} in an emergency
          </a>
        </li>
      </ul>
      <p lang="es" className="crisis-card__spanish">
        En español: llame al {lifeline} y oprima {spanishKey}, envíe la palabra {spanishWord} al {lifeline}, o{' '}
        <a href={spanishChat} rel="noopener noreferrer">
          escriba por chat
        </a>
        .
      </p>
      <p className="crisis-card__honest">
        {searching
          ? 'Nobody at the practice sees what is searched for, so nobody here can answer it. What was found is below.'
          : 'Nobody at the practice watches this page around the clock, so what is written here may be read a day or more later.'}
        {writing && ' You can still send what you wrote.'}
      </p>
    </section>
  )
}
