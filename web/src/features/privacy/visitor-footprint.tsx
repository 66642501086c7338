import { loadedResources, otherHosts, storagePlaces, storedEntries } from '@practice/shared/privacy/visitor-footprint'
import './privacy-list.css'

const places = Object.entries(storagePlaces).map(([place, name]) => ({ name, entries: storedEntries[place as keyof typeof storedEntries] }))

/** The list itself, as a test has seen it; it stands below what the practice has written about privacy. */
export const VisitorFootprint = () => (
  <div className="privacy-list prose">
    <h2 id="what-this-site-loads-and-stores">What this site loads and stores</h2>
    <p>
      This list is not written by hand. A test visits every kind of page and uses every kind of control; it fails when your browser would load or
      keep anything that is not named here.
    </p>
    <h3>Loaded from this site</h3>
    <dl>
      {loadedResources.map(({ kind, path, what, why }) => (
        <div key={`${kind} ${path}`} className="privacy-list__entry">
          <dt>
            {what} <code>{path}</code>
          </dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
    <h3>Loaded from anywhere else</h3>
    <p>{otherHosts.length === 0 ? 'Nothing.' : otherHosts.join(', ')}</p>
    <h3>What you search for</h3>
    <p>
      Our server reads it to answer you, also while you type, and forgets it. It is in no log and no statistics, and no other page or site learns of it. It stands in the address of the page once you press Search or Enter, and so in the history of your
      browser.
    </p>
    <h3>Kept in your browser</h3>
    <ul>
      {places.map(({ name, entries }) => (
        <li key={name}>
          {name}: {entries === 0 ? 'none' : entries}
        </li>
      ))}
    </ul>
    <p>Your browser itself keeps a history and copies of pages, unless you use a private window.</p>
  </div>
)
