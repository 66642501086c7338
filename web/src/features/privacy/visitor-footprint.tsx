import type { ResourceName, StoragePlace } from '@practice/shared/privacy/visitor-footprint'
import { loadedResources, otherHosts, storagePlaces, storedEntries } from '@practice/shared/privacy/visitor-footprint'
import type { PrivacyWords } from '../../messages/en/privacy'
import './privacy-list.css'

const isPlace = (name: string): name is StoragePlace => name in storagePlaces
const places = Object.keys(storagePlaces).filter(isPlace)

const nameOf = ({ kind, path }: (typeof loadedResources)[number]) => `${kind} ${path}` as ResourceName

/** The list itself, as a test has seen it; it stands below what the practice has written about privacy. */
export const VisitorFootprint = ({ words }: { words: PrivacyWords['footprint'] }) => (
  <div className="privacy-list prose">
    <h2 id="what-this-site-loads-and-stores">{words.title}</h2>
    <p>{words.tested}</p>
    <h3>{words.fromHere}</h3>
    <dl>
      {loadedResources.map((resource) => (
        <div key={nameOf(resource)} className="privacy-list__entry">
          <dt>
            {words.loaded[nameOf(resource)].what} <code>{resource.path}</code>
          </dt>
          <dd>{words.loaded[nameOf(resource)].why}</dd>
        </div>
      ))}
    </dl>
    <h3>{words.fromElsewhere}</h3>
    <p>{otherHosts.length === 0 ? words.nothing : otherHosts.join(', ')}</p>
    <h3>{words.searching}</h3>
    <p>{words.searched}</p>
    <h3>{words.inBrowser}</h3>
    <ul>
      {places.map((place) => (
        <li key={place}>
          {words.places[place]}: {storedEntries[place] === 0 ? words.none : storedEntries[place]}
        </li>
      ))}
    </ul>
    <p>{words.history}</p>
  </div>
)
