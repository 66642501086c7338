import type { LocationSummary } from '@practice/shared/locations/contract'
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
  const phones = locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <FactList
      facts={[
        { term: 'What happens next', detail: `A person reads your message. We answer ${responseTime}, in the way you choose here.` },
        { term: 'Who sees it', detail: 'The front desk and the owner of the practice, nobody else.' },
        { term: 'You would rather call', detail: phones.length > 0 && <Phones phones={phones} /> },
      ]}
    />
  )
}
