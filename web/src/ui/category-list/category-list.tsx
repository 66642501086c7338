import type { Category } from '@practice/shared/categories/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import { Heading, type HeadingLevel } from '../heading/heading'
import './category-list.css'

interface CategoryListProps {
  categories: readonly Category[]
  level?: HeadingLevel
}

/** Topics below each other, like the contents of a book: name, introduction, number of articles. */
export const CategoryList = ({ categories, level = 3 }: CategoryListProps) => {
  const { to, messages } = useLanguage()
  return (
    <ul className="category-list" role="list">
      {categories.map(({ slug, name, introduction, postCount }) => (
        <li key={slug} className="category-list__item">
          <Heading level={level} className="category-list__name">
            <a className="category-list__link" href={to(sitePaths.category(slug))}>
              {name}
            </a>
          </Heading>
          <p className="category-list__introduction">{introduction}</p>
          <p className="category-list__count">{messages.articles.counted(postCount)}</p>
        </li>
      ))}
    </ul>
  )
}
