import type { home as english } from '../en/home'

export const home: typeof english = {
  readArticles: 'Leer nuestros artículos',
  findOffice: 'Buscar un consultorio',
  goodStart: 'Para empezar',
  howToBegin: 'Cómo empezar',
  recent: 'Artículos recientes',
  allArticles: 'Todos los artículos',
  topics: 'Temas',
  whereWeAre: 'Dónde estamos',
}
