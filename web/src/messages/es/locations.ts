import type { locations as english } from '../en/locations'

/** Clocks are plural in Spanish, but for one o'clock. */
const at = (time: string): string => (/^1:/.test(time) ? `la ${time}` : `las ${time}`)

export const locations: typeof english = {
  title: 'Ubicaciones',
  lead: 'Dónde puede encontrarnos, con horarios, estacionamiento y acceso.',
  byVideoOnly: { title: 'Atendemos por video', text: 'Por el momento no hay un consultorio que pueda visitar.' },
  pageTitle: (name) => `Consultorio de ${name}`,
  description: (practice, place) => `${practice} en ${place}: dirección, horarios, estacionamiento, acceso y profesionales.`,
  clinicians: (name) => `Profesionales en ${name}`,
  cliniciansInEnglish: 'Lo que algunas personas de nuestro equipo escriben sobre sí mismas está en inglés por ahora. Si prefiere que le atiendan en español, díganoslo cuando nos escriba.',
  textInEnglish: 'Lo que contamos aquí sobre el consultorio, el estacionamiento y el acceso todavía está solo en inglés. Si algo no le queda claro, pregúntenos.',
  mapOf: (name) => `Mapa dibujado para llegar al consultorio de ${name}`,
  alsoByVideo: (states) => `También por video en ${states}`,
  more: (name) => `Horarios y cómo llegar a ${name}`,
  parking: 'Estacionamiento',
  access: 'Acceso',
  telehealth: 'Telesalud',
  byVideoFor: (states) => `Por video para personas en ${states}`,
  directions: 'Cómo llegar con',
  mapsApp: 'Su aplicación de mapas',
  hours: 'Horario',
  weekdays: {
    monday: 'Lunes',
    tuesday: 'Martes',
    wednesday: 'Miércoles',
    thursday: 'Jueves',
    friday: 'Viernes',
    saturday: 'Sábado',
    sunday: 'Domingo',
  },
  // As Unicode's locale data for Spanish writes them, with a space that does not break.
  am: 'a.\u00a0m.',
  pm: 'p.\u00a0m.',
  span: (opens, closes) => `de ${opens} a ${closes}`,
  nextDay: 'del día siguiente',
  closed: 'Cerrado',
  differentDays: 'Distinto en estos días',
  openNow: 'Abierto ahora',
  closedNow: 'Cerrado ahora',
  tomorrow: 'mañana',
  onDay: (day) => `el ${day}`,
  until: (day, time) => (day === '' ? `hasta ${at(time)}` : `hasta ${day} a ${at(time)}`),
  opens: (day, time) => (day === '' ? `abre a ${at(time)}` : `abre ${day} a ${at(time)}`),
}
