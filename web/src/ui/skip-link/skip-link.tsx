import { useMessages } from '../../language/language'
import './skip-link.css'

export const SkipLink = ({ href = '#main' }: { href?: string }) => (
  <a className="skip-link" href={href}>
    {useMessages().frame.skip}
  </a>
)
