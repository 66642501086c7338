import { category } from '../example-data'
import type { Examples } from '../examples'
import { CategoryCard, CategoryList } from './category-card'

export const examples: Examples = {
  several: <CategoryList categories={[category, { ...category, slug: 'other', name: 'Sleep', postCount: 1 }]} level={2} />,
  'without articles': <CategoryCard category={{ ...category, postCount: 0 }} level={2} />,
}
