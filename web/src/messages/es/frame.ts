import type { frame as english } from '../en/frame'

export const frame: typeof english = {
  skip: 'Ir al contenido principal',
  mainMenu: 'Principal',
  menu: 'Menú',
  search: 'Buscar',
  loading: 'Cargando la página',
  offices: 'Nuestros consultorios',
  footerMenu: 'Pie de página',
  languages: { en: 'English', es: 'Español' },
  accessibility: 'Accesibilidad',
}
