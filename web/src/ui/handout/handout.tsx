import type { CrisisResource } from '@practice/shared/site/contract'
import { useMessages } from '../../language/language'
import { contactLinks } from '../crisis-line/contact-links'
import './handout.css'

/** Opens the browser's print dialog, which also saves as PDF; not shown where no script could do that. */
export const HandoutButton = () => (
  <button className="handout-button" type="button" onClick={() => window.print()}>
    {useMessages().articles.print}
  </button>
)

interface HandoutEndProps {
  practiceName: string
  /** Without `https://`, as somebody would type it. */
  address: string
  crisisMessage: string
  crisisResources: readonly CrisisResource[]
}

/** What a printed article needs at its end: whom to call, and where it comes from. On paper only. */
export const HandoutEnd = ({ practiceName, address, crisisMessage, crisisResources }: HandoutEndProps) => {
  const { crisis } = useMessages()
  return (
    <div className="handout-end">
      <div className="handout-end__crisis">
        <p className="handout-end__title">{crisis.now}</p>
        <p>{crisisMessage}</p>
        <ul>
          {crisisResources.map((resource) => (
            <li key={resource.name}>
              <strong>{resource.name}</strong>: {contactLinks(resource, crisis).map(({ label }) => label).join(' · ')}
              {resource.note && `. ${resource.note}`}
            </li>
          ))}
        </ul>
      </div>
      <p className="handout-end__origin">
        {practiceName}
        <br />
        {address}
      </p>
    </div>
  )
}
