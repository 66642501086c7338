import { Heading, type HeadingLevel } from '../heading/heading'
import './steps.css'

export const Steps = ({ steps, level = 3 }: { steps: readonly { title: string; text: string }[]; level?: HeadingLevel }) => (
  <ol className="steps" role="list">
    {steps.map(({ title, text }) => (
      <li key={title} className="steps__step">
        <Heading level={level} className="steps__title">
          {title}
        </Heading>
        <p className="steps__text">{text}</p>
      </li>
    ))}
  </ol>
)
