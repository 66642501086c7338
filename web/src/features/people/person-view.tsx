import type { Person } from '@practice/shared/people/contract'
import { sitePaths } from '@practice/shared/paths'
import type { RichText } from '../../text/rich-text'
import { TextBlock } from '../../text/text-block'
import { FactList } from '../../ui/fact-list/fact-list'
import { PersonHeader } from '../../ui/person-header/person-header'
import { SplitLayout } from '../../ui/split-layout/split-layout'

type PersonViewProps = { person: Omit<Person, 'bio' | 'links' | 'formerHeadings'> & { bio: RichText } }

const licenseText = ({ type, state, number }: NonNullable<Person['license']>): string =>
  [type, state, number && `No. ${number}`].filter(Boolean).join(', ')

const Supervisor = ({ supervisor: { name, slug, credentials } }: { supervisor: NonNullable<Person['supervisor']> }) => (
  <>
    <a href={sitePaths.person(slug)}>{name}</a>
    {credentials && `, ${credentials}`}
  </>
)

const Places = ({ locations }: Pick<Person, 'locations'>) => (
  <ul>
    {locations.map(({ name, slug }) => (
      <li key={slug}>
        <a href={sitePaths.location(slug)}>{name}</a>
      </li>
    ))}
  </ul>
)

export const PersonView = ({ person }: PersonViewProps) => (
  <>
    <PersonHeader
      name={person.name}
      credentials={person.credentials}
      role={person.role}
      photo={person.photo}
      {...(person.pronouns && { pronouns: person.pronouns })}
    />
    <SplitLayout
      aside={
        <FactList
          facts={[
            { term: 'License', detail: person.license && licenseText(person.license) },
            { term: 'Supervised by', detail: person.supervisor && <Supervisor supervisor={person.supervisor} /> },
            { term: 'Languages', detail: person.languages.join(', ') },
            { term: 'Sees people in', detail: person.locations.length > 0 && <Places locations={person.locations} /> },
            { term: 'By video', detail: person.telehealth && 'Yes' },
          ]}
        />
      }
    >
      <TextBlock text={person.bio} />
    </SplitLayout>
  </>
)
