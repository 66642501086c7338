import type { search as english } from '../en/search'

export const search: typeof english = {
  title: 'Buscar',
  lead: 'Artículos, personas, consultorios y páginas de nuestra práctica. Basta una palabra.',
  label: '¿Qué busca?',
  button: 'Buscar',
  kinds: { post: 'Artículo', category: 'Tema', person: 'Nuestro equipo', location: 'Consultorio', page: 'Página' },
  found: (total, shown) => {
    if (total === 0) return 'No se encontró nada'
    if (total === 1) return 'Un resultado'
    return total > shown ? `Los mejores ${shown} de ${total} resultados` : `${total} resultados`
  },
  suggestion: 'No todas estas palabras están en nuestro sitio. Estos resultados son para',
  shortened: (words) => `Es una búsqueda larga, así que buscamos sus primeras ${words} palabras.`,
  failed: 'No podemos buscar en este momento. Por favor, inténtelo de nuevo en un momento.',
  lookAround: 'También puede mirar aquí',
  allArticles: 'Todos los artículos',
  ourLocations: 'Nuestros consultorios',
  askUs: 'O pregúntenos',
  answered: 'Una persona lee cada mensaje y responde.',
  writeToUs: 'Escríbanos',
}
