import type { Person } from '@practice/shared/people/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import type { RichText } from '../../text/rich-text'
import { TextBlock } from '../../text/text-block'
import { FactList } from '../../ui/fact-list/fact-list'
import { LicenseText } from '../../ui/license-text/license-text'
import { PersonHeader } from '../../ui/person-header/person-header'
import { SplitLayout } from '../../ui/split-layout/split-layout'

type PersonViewProps = { person: Omit<Person, 'bio' | 'links' | 'formerHeadings'> & { bio: RichText } }

const Supervisor = ({ supervisor: { name, slug, credentials } }: { supervisor: NonNullable<Person['supervisor']> }) => (
  <>
    <a href={useLanguage().to(sitePaths.person(slug))}>{name}</a>
    {credentials && `, ${credentials}`}
  </>
)

const Places = ({ locations }: Pick<Person, 'locations'>) => {
  const { to } = useLanguage()
  return (
    <ul>
      {locations.map(({ name, slug }) => (
        <li key={slug}>
          <a href={to(sitePaths.location(slug))}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

export const PersonView = ({ person }: PersonViewProps) => {
  const { code, messages: { people } } = useLanguage()
  const textLanguage = person.language === code ? undefined : person.language
  return (
    <>
      <PersonHeader
        name={person.name}
        credentials={person.credentials}
        role={person.role}
        photo={person.photo}
        lang={textLanguage}
        {...(person.pronouns && { pronouns: person.pronouns })}
      />
      <SplitLayout
        aside={
          <FactList
            facts={[
              { term: people.license, detail: person.license && <LicenseText license={person.license} /> },
              { term: people.supervisedBy, detail: person.supervisor && <Supervisor supervisor={person.supervisor} /> },
              { term: people.languages, detail: person.languages.length > 0 && <span lang={textLanguage}>{person.languages.join(', ')}</span> },
              { term: people.seesPeopleIn, detail: person.locations.length > 0 && <Places locations={person.locations} /> },
              { term: people.byVideo, detail: person.telehealth && people.yes },
            ]}
          />
        }
      >
        {textLanguage && <p>{people.textInEnglish}</p>}
        <div lang={textLanguage}>
          <TextBlock text={person.bio} />
        </div>
      </SplitLayout>
    </>
  )
}
