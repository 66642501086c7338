import type { Category } from '@practice/shared/categories/contract'
import { sitePaths } from '@practice/shared/paths'
import { CardGrid } from '../card-grid/card-grid'
import { Heading, type HeadingLevel } from '../heading/heading'

export const CategoryCard = ({ category, level = 3 }: { category: Category; level?: HeadingLevel }) => (
  <article className="card">
    <Heading level={level} className="card__title">
      <a className="card__link" href={sitePaths.category(category.slug)}>
        {category.name}
      </a>
    </Heading>
    <p className="card__note">{category.introduction}</p>
    <p className="card__note">
      {category.postCount} {category.postCount === 1 ? 'article' : 'articles'}
    </p>
  </article>
)

export const CategoryList = ({ categories, level }: { categories: readonly Category[]; level?: HeadingLevel }) => (
  <CardGrid>
    {categories.map((category) => (
      <CategoryCard key={category.slug} category={category} level={level} />
    ))}
  </CardGrid>
)
