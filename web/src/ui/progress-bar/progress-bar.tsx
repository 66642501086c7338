import { useMessages } from '../../language/language'
import './progress-bar.css'

/** A thin bar while the next page is fetched; CSS holds it back for the first 300 ms, so quick moves show nothing. */
export const ProgressBar = ({ active }: { active: boolean }) => {
  const { frame } = useMessages()
  return active ? <div className="progress-bar" role="progressbar" aria-label={frame.loading} /> : null
}
