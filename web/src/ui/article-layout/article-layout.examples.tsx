import { headings } from '../example-data'
import type { Examples } from '../examples'
import { TableOfContents } from '../table-of-contents/table-of-contents'
import { ArticleLayout } from './article-layout'

export const examples: Examples = {
  'with contents': (
    <ArticleLayout contents={<TableOfContents headings={headings} />}>
      <p>The text of an article stands here, in a column that is comfortable to read.</p>
    </ArticleLayout>
  ),
  'text alone': (
    <ArticleLayout>
      <p>A short text needs no table of contents.</p>
    </ArticleLayout>
  ),
}
