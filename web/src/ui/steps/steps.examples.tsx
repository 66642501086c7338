import { longWord } from '../example-data'
import type { Examples } from '../examples'
import { Steps } from './steps'

export const examples: Examples = {
  'three steps': (
    <Steps
      level={2}
      steps={[
        { title: 'Write to us', text: 'A line is enough.' },
        { title: 'We answer', text: 'Within two days.' },
        { title: longWord, text: 'A word without a place to break.' },
      ]}
    />
  ),
}
