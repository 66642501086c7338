import type { Examples } from '../examples'
import { Prose } from './prose'

const card = (degree: string, label: string, title: string) =>
  `<div class="care-card care-card--${degree}"><h2 class="care-card__title"><span class="visually-hidden">${label}: </span>${title}</h2>` +
  '<div class="care-card__text"><ul><li>it has lasted for two weeks</li><li>it gets worse</li></ul></div></div>'

const columns = Array.from({ length: 20 }, (_, index) => index + 1)

export const examples: Examples = {
  text: <Prose html="<p>A paragraph with <a href='/articles'>a link</a>, <strong>strong</strong> and <em>stressed</em> words.</p><ul><li>One</li><li>Two</li></ul>" />,
  'pull quote': <Prose html="<p>Before.</p><blockquote><p>A gate is not a wall. It means that somebody lives here.</p></blockquote><p>After.</p>" />,
  'care cards': (
    <Prose
      html={
        card('care', 'Non-urgent advice', 'Talk with your doctor if:') +
        card('urgent', 'Urgent advice', 'Ask for an appointment today if:') +
        card('emergency', 'Immediate action required', 'Call 911 now if:')
      }
    />
  ),
  'wide table': (
    <Prose
      html={`<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${columns.map((column) => `<th scope="col">Column ${column}</th>`).join('')}</tr></thead><tbody><tr>${columns.map((column) => `<td>Value ${column}</td>`).join('')}</tr></tbody></table></div>`}
    />
  ),
  'long line of code': <Prose html={`<pre tabindex="0"><code>${'const answer = 42; '.repeat(20)}</code></pre>`} />,
  sources: <Prose html="<p>The text.</p><section class='sources' aria-labelledby='sources'><h2 id='sources'>Sources</h2><ul><li><a href='https://example.com/a'>A study (1986)</a></li></ul></section>" />,
}
