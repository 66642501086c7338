interface PhoneLinkProps {
  /** As the practice writes it. */
  phone: string
  className?: string
}

export const PhoneLink = ({ phone, className }: PhoneLinkProps) => (
  <a className={className} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
    {phone}
  </a>
)

/** The numbers of several places. */
export const PhoneList = ({ phones }: { phones: readonly { name: string; phone: string }[] }) => (
  <ul>
    {phones.map(({ name, phone }) => (
      <li key={name}>
        {name}: <PhoneLink phone={phone} />
      </li>
    ))}
  </ul>
)
