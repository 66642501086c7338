import type { Examples } from '../examples'
import { SearchResults } from './search-results'

const plain = (text: string) => ({ text, match: false })
const found = (text: string) => ({ text, match: true })

export const examples: Examples = {
  'of several kinds': (
    <SearchResults
      results={[
        { kind: 'post', language: 'en', path: '/articles/on-worry', title: [plain('On '), found('worry')], excerpt: [plain('… what '), found('worry'), plain(' is for, and when it is too much …')] },
        { kind: 'person', language: 'en', path: '/people/ann-example', title: [plain('Ann Example, PhD')], excerpt: [plain('Clinical psychologist')] },
        { kind: 'location', language: 'en', path: '/locations/harbor', title: [plain('Harbor')], excerpt: [plain('1 Example Street, Los Angeles, CA 90000')] },
        { kind: 'category', language: 'en', path: '/topics/anxiety', title: [plain('Anxiety')], excerpt: [] },
        { kind: 'page', language: 'en', path: '/about', title: [plain('About')], excerpt: [plain('Who we are.')] },
      ]}
    />
  ),
  'one in another language': <SearchResults results={[{ kind: 'post', language: 'es', path: '/articles/duelo', title: [found('Duelo')], excerpt: [plain('Cuando falta alguien.')] }]} />,
  'a title that holds markup': <SearchResults results={[{ kind: 'post', language: 'en', path: '/articles/markup', title: [plain('<b>Bold</b> & '), found('<script>')], excerpt: [plain('<img src=x onerror=alert(1)>')] }]} />,
}
