import './progress-bar.css'

/** A thin bar while the next page is fetched; CSS holds it back for the first 300 ms, so quick moves show nothing. */
export const ProgressBar = ({ active, label = 'Loading the page' }: { active: boolean; label?: string }) =>
  active ? <div className="progress-bar" role="progressbar" aria-label={label} /> : null
