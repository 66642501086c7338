import type { people as english } from '../en/people'

export const people: typeof english = {
  title: 'Nuestro equipo',
  lead: 'Los profesionales que escriben aquí y a quienes puede conocer. Cada página dice cómo trabaja la persona, qué licencia tiene y dónde atiende.',
  empty: 'Pronto nos presentaremos',
  description: (name, role, practice) => `${name}, ${role} en ${practice}.`,
  articlesBy: (name) => `Artículos de ${name}`,
  license: 'Licencia',
  licenseNumber: (number) => `núm. ${number}`,
  supervisedBy: 'Con la supervisión de',
  languages: 'Idiomas',
  seesPeopleIn: 'Atiende en',
  byVideo: 'Por video',
  textInEnglish: 'Lo que cuenta de su trabajo está en inglés por ahora. Si prefiere que le atiendan en español, díganoslo cuando nos escriba.',
  yes: 'Sí',
}
