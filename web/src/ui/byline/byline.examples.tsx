import { associate, supervisor } from '../example-data'
import type { Examples } from '../examples'
import { Byline } from './byline'

export const examples: Examples = {
  reviewed: (
    <Byline
      authors={[supervisor]}
      publishedOn="2026-03-01"
      updatedOn="2026-09-01"
      readingMinutes={7}
      reviewer={{ ...supervisor, name: 'Pat Review', slug: 'pat-review' }}
      reviewedOn="2026-08-24"
    />
  ),
  'with an associate': <Byline authors={[supervisor, associate]} publishedOn="2026-03-01" readingMinutes={1} />,
  'without an author': <Byline authors={[]} publishedOn="2026-03-01" />,
}
