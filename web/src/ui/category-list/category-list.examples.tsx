import { category, longWord } from '../example-data'
import type { Examples } from '../examples'
import { CategoryList } from './category-list'

export const examples: Examples = {
  several: <CategoryList categories={[category, { ...category, slug: 'other', name: 'Sleep', postCount: 1 }]} level={2} />,
  'without articles, long word': <CategoryList categories={[{ ...category, name: longWord, postCount: 0 }]} level={2} />,
}
