import './skip-link.css'

export const SkipLink = ({ href = '#main' }: { href?: string }) => (
  <a className="skip-link" href={href}>
    Skip to main content
  </a>
)
