import { storedWithComment } from '@practice/shared/privacy/stored-comment'
import type { PrivacyWords } from '../../messages/en/privacy'
import './privacy-list.css'

/** What a comment leaves in the practice's database; the list is compared with the database by a test. */
export const StoredComment = ({ words }: { words: PrivacyWords['comment'] }) => (
  <div className="privacy-list prose">
    <h2 id="what-is-stored-with-a-comment">{words.title}</h2>
    <p>{words.complete}</p>
    <dl>
      {storedWithComment.map(({ fields: [name], seenBy }) => (
        <div key={name} className="privacy-list__entry">
          <dt>{words.stored[name].what}</dt>
          <dd>
            {words.stored[name].why} {words.seenBy(seenBy)}
          </dd>
        </div>
      ))}
    </dl>
    <h3>{words.howLong}</h3>
    <ul>
      {Object.entries(words.keptFor).map(([name, sentence]) => (
        <li key={name}>{sentence}</li>
      ))}
    </ul>
  </div>
)
