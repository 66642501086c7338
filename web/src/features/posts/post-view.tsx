import type { Post } from '@practice/shared/posts/contract'
import { sitePaths } from '@practice/shared/paths'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language'
import type { RichText } from '../../text/rich-text'
import { TextBlock } from '../../text/text-block'
import { ArticleLayout } from '../../ui/article-layout/article-layout'
import { Byline } from '../../ui/byline/byline'
import { Container } from '../../ui/container/container'
import { HandoutButton } from '../../ui/handout/handout'
import { Notice } from '../../ui/notice/notice'
import { PageHeader } from '../../ui/page-header/page-header'
import { Picture } from '../../ui/picture/picture'
import { ReportError } from '../../ui/report-error/report-error'
import { TableOfContents } from '../../ui/table-of-contents/table-of-contents'

interface PostViewProps {
  post: Omit<Post, 'body' | 'links' | 'formerHeadings'> & { body: RichText }
  /** What stands at the end on paper. */
  handoutEnd: ReactNode
}

/** An article without what surrounds it on its page. */
export const PostView = ({ post, handoutEnd }: PostViewProps) => {
  const { to, messages } = useLanguage()
  return (
    <article>
      <PageHeader
        title={post.title}
        lead={post.excerpt}
        width="text"
        {...(post.category && { kicker: { label: post.category.name, href: to(sitePaths.category(post.category.slug)) } })}
      >
        <Byline
          authors={post.authors}
          publishedOn={post.publishedOn}
          updatedOn={post.updatedOn}
          readingMinutes={post.readingMinutes}
          reviewer={post.reviewer}
          reviewedOn={post.reviewedOn}
        />
        <HandoutButton />
      </PageHeader>
      {post.cover && (
        <Container width="wide">
          <Picture image={post.cover} ratio="16:9" loading="largest" sizes="(width >= 61rem) 56rem, 92vw" widest={896} />
        </Container>
      )}
      <ArticleLayout contents={<TableOfContents headings={post.body.headings} />}>
        {post.sensitive && (
          <Notice tone="care">
            <p>{messages.articles.sensitive}</p>
          </Notice>
        )}
        <TextBlock text={post.body} />
        {handoutEnd}
        <ReportError href={to(sitePaths.contactAbout(post.slug))} />
      </ArticleLayout>
    </article>
  )
}
