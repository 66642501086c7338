import { useMessages } from '../../language/language'
import { nationalHelp } from './national-help'

const { lifeline, emergency } = nationalHelp

/** Whom to reach in three sentences, for somebody who may not need it. */
export const CrisisNote = () => {
  const { nobodyWatchesMessages, ifYouNeedToTalk } = useMessages().crisis
  return (
    <p>
      {nobodyWatchesMessages} {ifYouNeedToTalk.lifeline} <a href={`tel:${lifeline}`}>{lifeline}</a>. {ifYouNeedToTalk.emergency} <a href={`tel:${emergency}`}>{emergency}</a>.
    </p>
  )
}
