import { useId } from 'react'
import { ButtonLink } from '../button/button'
import './next-steps.css'

interface NextStepsProps {
  title: string
  text: string
  action: { label: string; href: string }
  /** Smaller steps for those who are not ready for that one. */
  others: readonly { label: string; href: string; text: string }[]
}

/** What a reader could do after an article, from talking with somebody to reading on. */
export const NextSteps = ({ title, text, action, others }: NextStepsProps) => {
  const id = useId()
  return (
    <aside className="next-steps" aria-labelledby={id}>
      <div className="next-steps__main">
        <h2 id={id} className="next-steps__title">
          {title}
        </h2>
        <p className="next-steps__text">{text}</p>
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
      </div>
      {others.length > 0 && (
        <ul className="next-steps__others" role="list">
          {others.map((other) => (
            <li key={other.href} className="next-steps__other">
              <a href={other.href}>{other.label}</a>
              <p>{other.text}</p>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
