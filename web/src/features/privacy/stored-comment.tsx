import { keptFor, storedWithComment } from '@practice/shared/privacy/stored-comment'
import './privacy-list.css'

/** What a comment leaves in the practice's database; the list is compared with the database by a test. */
export const StoredComment = () => (
  <div className="privacy-list prose">
    <h2 id="what-is-stored-with-a-comment">What is stored with a comment</h2>
    <p>This list is complete: a test compares it with the database.</p>
    <dl>
      {storedWithComment.map(({ what, why, seenBy }) => (
        <div key={what} className="privacy-list__entry">
          <dt>{what}</dt>
          <dd>
            {why} Seen by {seenBy}.
          </dd>
        </div>
      ))}
    </dl>
    <h3>For how long</h3>
    <ul>
      {keptFor.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
)
