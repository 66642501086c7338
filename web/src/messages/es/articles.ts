import type { articles as english } from '../en/articles'

export const articles: typeof english = {
  title: 'Artículos',
  pageTitle: (name, page) => (page > 1 ? `${name}, página ${page}` : name),
  lead: 'Escritos por nuestros profesionales, para quienes quieren entender antes de decidir.',
  pageOf: (page, pageCount) => `Página ${page} de ${pageCount}`,
  empty: { title: 'Aquí todavía no hay artículos', text: 'Estamos escribiendo los primeros. Vuelva pronto, por favor.' },
  emptyTopic: { before: 'Todavía no hemos escrito sobre este tema. Mientras tanto, quizá encuentre algo entre', all: 'todos los artículos', or: ', o', ask: 'pregúntenos', after: '.' },
  pagination: { label: 'Páginas', previous: 'Anterior', next: 'Siguiente', page: 'página', number: 'Página' },
  topics: 'Temas',
  otherTopics: 'Otros temas',
  counted: (count) => `${count} ${count === 1 ? 'artículo' : 'artículos'}`,
  readingTime: (minutes) => `${minutes} min de lectura`,
  byline: {
    by: 'Por',
    // "Ana e Irene": the sound of the next word decides, not its letter (Ortografía de la lengua española, "y").
    and: (name) => (/^(?:y(?![aeou])|h?[ií](?![aeou]))/i.test(name) ? 'e' : 'y'),
    reviewedBy: 'Revisión clínica de',
    supervisedBy: 'Con la supervisión de',
    updated: 'Actualizado el',
    reviewed: 'Revisado el',
  },
  sensitive: 'Este artículo habla de experiencias difíciles. Tómese su tiempo; arriba, en todas las páginas, dice a quién llamar o escribir para recibir apoyo.',
  onThisPage: 'En esta página',
  print: 'Imprimir o guardar como hoja informativa',
  report: { before: '¿Algo aquí es incorrecto o ya no está al día?', link: 'Díganos qué frase', after: ' y un profesional la revisará.' },
  nextSteps: {
    meet: (name) => `Conozca a ${name}`,
    meetText: 'Quién escribió esto y cómo trabaja.',
    office: 'Buscar un consultorio',
    officeText: 'Horarios, estacionamiento y acceso, o por video.',
    topicText: 'Más artículos sobre este tema.',
  },
  related: 'Artículos relacionados',
  quickExit: {
    leave: 'Salir de esta página',
    hint: '(u oprima Esc 3 veces)',
    pressed: (left) => `Escape: oprima ${left} ${left === 1 ? 'vez' : 'veces'} más para salir de esta página.`,
  },
}
