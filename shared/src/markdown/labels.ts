import type { LanguageCode } from '../languages/languages.js'

interface Labels {
  /** How soon to do what a care card says, in the wording of the NHS design system ("Care cards"). */
  care: { care: string; urgent: string; emergency: string }
  /** Of boxes that scroll. */
  code: string
  table: string
  footnotes: string
  backToText: (number: number) => string
}

/**
 * What is added to a text that is in neither its Markdown nor the interface: it belongs to the language of the text, which on
 * some pages is not the language of the page.
 */
export const labels: Record<LanguageCode, Labels> = {
  en: {
    care: { care: 'Non-urgent advice', urgent: 'Urgent advice', emergency: 'Immediate action required' },
    code: 'Code',
    table: 'Table',
    footnotes: 'Footnotes',
    backToText: (number) => `Back to where note ${number} stands in the text`,
  },
  es: {
    care: { care: 'Consejo no urgente', urgent: 'Consejo urgente', emergency: 'Actúe de inmediato' },
    code: 'Código',
    table: 'Tabla',
    footnotes: 'Notas',
    backToText: (number) => `Volver al lugar de la nota ${number} en el texto`,
  },
}
