import { image } from '../example-data'
import type { Examples } from '../examples'
import { Hero } from './hero'

export const examples: Examples = {
  'with the landscape': (
    <Hero
      kicker="A practice for examples"
      title="We listen before we answer"
      lead="Psychotherapy in person and by video."
      actions={[
        { label: 'Get in touch', href: '/contact' },
        { label: 'Read our articles', href: '/articles' },
      ]}
    />
  ),
  'with a picture': <Hero title="We listen before we answer" picture={image} />,
}
