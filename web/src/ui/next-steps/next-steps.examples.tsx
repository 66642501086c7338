import type { Examples } from '../examples'
import { NextSteps } from './next-steps'

export const examples: Examples = {
  'three more': (
    <NextSteps
      title="Would you like to talk with someone?"
      text="Write us a line or two. We will answer."
      action={{ label: 'Get in touch', href: '/contact' }}
      others={[
        { label: 'Meet Jo Example', href: '/people/jo-example', text: 'Who wrote this, and how they work.' },
        { label: 'Find an office', href: '/locations', text: 'Opening hours, parking and access.' },
        { label: 'Anxiety and stress', href: '/topics/anxiety-and-stress', text: 'More articles on this topic.' },
      ]}
    />
  ),
}
