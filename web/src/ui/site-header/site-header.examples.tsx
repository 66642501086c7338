import { navigation } from '../example-data'
import type { Examples } from '../examples'
import { SiteHeader } from './site-header'

export const examples: Examples = {
  header: <SiteHeader practiceName="Example Practice for Psychotherapy" navigation={navigation} currentPath="/articles" searchPath="/search" />,
  'in two languages': (
    <SiteHeader
      practiceName="Example Practice for Psychotherapy"
      navigation={navigation}
      currentPath="/articles"
      searchPath="/search"
      otherLanguage={{ code: 'es', name: 'Español', path: '/es/articles' }}
    />
  ),
}
