import { useMessages } from '../../language/language'
import './report-error.css'

/** How to tell the practice about a mistake in an article. */
export const ReportError = ({ href }: { href: string }) => {
  const { report } = useMessages().articles
  return (
    <p className="report-error">
      {report.before} <a href={href}>{report.link}</a>
      {report.after}
    </p>
  )
}
