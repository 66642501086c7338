import type { untranslated as english } from '../en/untranslated'

export const untranslated: typeof english = {
  title: 'Esta página está en inglés',
  article: 'Este artículo está en inglés',
  lead: 'Todavía no lo hemos traducido. Puede leerlo en inglés, buscar un consultorio o escribirnos en español.',
  more: { before: 'Todavía no hemos traducido todo lo que hemos escrito. En inglés hay más:', link: 'All articles' },
  read: 'Leer en inglés',
  locations: 'Ubicaciones',
  contact: 'Escríbanos',
}
