import type { Question } from 'schema-dts'
import type { RichText } from '../text/rich-text'

/** With fewer, a heading is a way of writing and not a list of questions. */
const fewestQuestions = 2
/** Characters. Longer answers are chapters; they would double the page. */
const longestAnswer = 900

// Attribute values may hold ">".
const tags = /<(?:"[^"]*"|[^>"])*>/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** @param html of the Markdown pipeline, so well-formed */
const plainTextOf = (html: string): string =>
  html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<\/(?:p|li|h[2-4]|td|th|dt|dd)>|<br>/g, ' ')
    .replace(tags, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** Where each heading begins in the HTML, in order. */
const beginnings = ({ html, headings }: RichText) =>
  headings.flatMap(({ id, level, text }) => {
    const index = html.indexOf(`<h${level} id="${id}"`)
    return index < 0 ? [] : [{ text, level, index, end: html.indexOf(`</h${level}>`, index) + `</h${level}>`.length }]
  })

/** Headings that ask, with what stands below them. None unless a text has several. */
export const questionsIn = (text: RichText): Question[] => {
  const found = beginnings(text)
  const footnotes = text.html.indexOf('<section class="footnotes"')
  const questions = found.flatMap((heading, position): Question[] => {
    if (!/\?\s*$/.test(heading.text)) return []
    const next = found.slice(position + 1).find(({ level }) => level <= heading.level)
    const ends = [next?.index, footnotes < 0 ? undefined : footnotes].filter((end): end is number => end !== undefined && end > heading.end)
    const answer = plainTextOf(text.html.slice(heading.end, ends.length === 0 ? undefined : Math.min(...ends)))
    if (answer === '' || answer.length > longestAnswer) return []
    return [{ '@type': 'Question', name: heading.text, acceptedAnswer: { '@type': 'Answer', text: answer } }]
  })
  return questions.length < fewestQuestions ? [] : questions
}
