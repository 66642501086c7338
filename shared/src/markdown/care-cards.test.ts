import createDOMPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createMarkdownRenderer, resolveLinks } from './render.js'

const { window } = new JSDOM('')
const render = createMarkdownRenderer(createDOMPurify(window))
const html = (markdown: string) => render(markdown).html.replace(/\n/g, '').trim()

describe('a care card', () => {
  it.each([
    ['CARE', 'care', 'Non-urgent advice'],
    ['URGENT', 'urgent', 'Urgent advice'],
    ['EMERGENCY', 'emergency', 'Immediate action required'],
    ['emergency', 'emergency', 'Immediate action required'],
  ])('marked %s says how soon to act before its title', (mark, name, label) => {
    expect(html(`> [!${mark}] Call *us* if:\n>\n> - it lasts`)).toBe(
      `<div class="care-card care-card--${name}"><h2 class="care-card__title"><span class="visually-hidden">${label}: </span>Call <em>us</em> if:</h2>` +
        '<div class="care-card__text"><ul><li>it lasts</li></ul></div></div>',
    )
  })

  it('takes its title from a heading below the mark', () => {
    expect(html('> [!URGENT]\n> ### Call today\n>\n> Really.')).toContain('Urgent advice: </span>Call today</h2><div class="care-card__text"><p>Really.</p>')
  })

  it('without a title is headed by its degree', () => {
    expect(html('> [!CARE]\n>\n> Rest.')).toContain('<h2 class="care-card__title">Non-urgent advice</h2><div class="care-card__text"><p>Rest.</p>')
  })

  it('stands one level below its chapter and is no chapter itself', () => {
    const { html: result, headings } = render('## Chapter\n\n> [!URGENT] Now\n>\n> Text.\n\n### Part\n\n> [!CARE] Later\n>\n> Text.')
    expect(result).toMatch(/<h3 class="care-card__title">.*Now.*<h4 class="care-card__title">.*Later/s)
    expect(headings.map(({ text }) => text)).toEqual(['Chapter', 'Part'])
  })

  it('keeps its links, which stay as safe as others', () => {
    expect(html('> [!EMERGENCY] Call [911](tel:911) or [x](javascript:alert(1))')).toContain('Call <a href="tel:911">911</a> or x</h2>')
  })

  it.each(['> Just a quote.', '> See [!URGENT] inside.', '> [!NOTE] A mark of others.', '> **[!URGENT]** loud'])('is not made of %s', (markdown) => {
    expect(html(markdown)).toMatch(/^<blockquote>/)
  })

  it('cannot be imitated with classes', () => {
    expect(html('<div class="care-card care-card--emergency">Boo</div>')).not.toContain('care-card')
  })
})

describe('a call to action', () => {
  it('has a title, words and a link that opens the contact form for a location', () => {
    const links = { 'location:abc': { path: '/locations/orange-county', title: 'Orange County' } }
    const markdown = '> [!CONTACT] Would you like to talk?\n>\n> We have time.\n>\n> [Ask for an appointment](location:abc#contact)'
    const made = html(markdown)
    expect(resolveLinks(made, links)).toBe(
      '<div class="invitation-card"><p class="invitation-card__title">Would you like to talk?</p><p>We have time.</p>' +
        '<p class="invitation-card__button"><a href="/contact?location=orange-county">Ask for an appointment</a></p></div>',
    )
    expect(resolveLinks(made, {})).toContain('<a href="/contact">')
  })
})

describe('sources', () => {
  it('at the end stand in a section of their own and in the table of contents', () => {
    const { html: result, headings } = render('## One\n\nText.\n\n## Sources\n\n- A book')
    expect(result).toMatch(/<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources<\/h2>.*A book.*<\/section>$/s)
    expect(headings.at(-1)?.id).toBe('sources')
  })

  it('in the middle are a chapter like others', () => {
    expect(html('## Sources\n\n- A book\n\n## After')).not.toContain('<section')
  })
})

it('what is added to a text is in its language', () => {
  const { html: spanish } = render('> [!URGENT] Llame hoy\n\nTexto.[^1]\n\n[^1]: Una nota.\n\n| a |\n| - |\n| b |', 'es')
  for (const words of ['Consejo urgente: ', '>Notas</h2>', 'aria-label="Volver al lugar de la nota 1 en el texto"', 'aria-label="Tabla"']) expect(spanish).toContain(words)
})
