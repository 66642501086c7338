import './report-error.css'

/** How to tell the practice about a mistake in an article. */
export const ReportError = ({ href }: { href: string }) => (
  <p className="report-error">
    Something here is wrong or out of date? <a href={href}>Tell us which sentence</a>, and a clinician will check it.
  </p>
)
