import type { LocationSummary } from '@practice/shared/locations/contract'
import { useMessages } from '../../language/language'
import { FactList } from '../../ui/fact-list/fact-list'
import { PhoneList } from '../../ui/phone-link/phone-link'

interface ContactFactsProps {
  /** In the words of the practice, for example "within two business days". */
  responseTime: string
  locations: readonly LocationSummary[]
}

/** What somebody wants to know before they send the form, and how to do without it. */
export const ContactFacts = ({ responseTime, locations }: ContactFactsProps) => {
  const { facts } = useMessages().contact
  const phones = locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <FactList
      facts={[
        { term: facts.next, detail: facts.answered(responseTime) },
        { term: facts.seenBy, detail: facts.desk },
        { term: facts.call, detail: phones.length > 0 && <PhoneList phones={phones} /> },
      ]}
    />
  )
}
