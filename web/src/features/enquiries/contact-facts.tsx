import type { LocationSummary } from '@practice/shared/locations/contract'
import { useMessages } from '../../language/language'
import { FactList } from '../../ui/fact-list/fact-list'

interface ContactFactsProps {
  /** In the words of the practice, for example "within two business days". */
  responseTime: string
  locations: readonly LocationSummary[]
}

const Phones = ({ phones }: { phones: readonly { name: string; phone: string }[] }) => (
  <ul>
    {phones.map(({ name, phone }) => (
      <li key={name}>
        {name}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
      </li>
    ))}
  </ul>
)

/** What somebody wants to know before they send the form, and how to do without it. */
export const ContactFacts = ({ responseTime, locations }: ContactFactsProps) => {
  const { facts } = useMessages().contact
  const phones = locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <FactList
      facts={[
        { term: facts.next, detail: facts.answered(responseTime) },
        { term: facts.seenBy, detail: facts.desk },
        { term: facts.call, detail: phones.length > 0 && <Phones phones={phones} /> },
      ]}
    />
  )
}
