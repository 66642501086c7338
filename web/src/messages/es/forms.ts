import { enquirySentenceOf } from '@practice/shared/enquiries/sentences'
import type { forms as english } from '../en/forms'
import { enquirySentences } from './contact'

const inMinutes = (minutes: number) => `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`

export const forms: typeof english = {
  required: '(obligatorio)',
  optional: '(opcional)',
  errorBefore: 'Error:',
  problem: 'Hay un problema',
  titleWithError: (title) => `Error: ${title}`,
  leaveEmpty: 'Deje este campo vacío',
  checkFields: 'Algunas respuestas necesitan otra mirada. Lo que escribió sigue aquí.',
  tokenExpired: 'Esta página estuvo abierta más de un día, así que no se pudo enviar. Todo lo que escribió sigue aquí: por favor, envíelo una vez más.',
  tokenInvalid: 'No pudimos comprobar este formulario. Todo lo que escribió sigue aquí: por favor, envíelo una vez más.',
  tooFast: 'Eso fue muy rápido y no pudimos distinguirlo de un robot. Por favor, espere unos segundos y envíelo una vez más.',
  proving: 'Los robots nos envían muchos comentarios, así que su navegador hace antes un pequeño cálculo. Usted no tiene que hacer nada.',
  proofRequired:
    'En este momento los robots nos envían muchísimos comentarios y no pudimos distinguir el suyo. Todo lo que escribió sigue aquí: por favor, envíelo otra vez en unos minutos o escríbanos en la página de contacto.',
  sentBefore: 'Ya recibimos una versión anterior de este formulario. Envíelo una vez más si quiere que tengamos también esta versión.',
  tooMany: (minutes) => `Hemos recibido muchos mensajes desde su red. Por favor, inténtelo de nuevo en ${inMinutes(minutes)}.`,
  unavailable:
    'No pudimos recibirlo en este momento. Lo que escribió no se ha perdido: por favor, inténtelo de nuevo en unos minutos o llámenos. Si necesita hablar con alguien ahora mismo en español, llame al 988 y oprima 2; si hay peligro, llame al 911.',
  pageGone: 'La página a la que pertenece esto ya no existe, así que no se pudo enviar.',
  fieldSentence: (english) => {
    const sentence = enquirySentenceOf(english)
    return sentence === undefined ? 'Revise esta respuesta.' : enquirySentences[sentence]
  },
}
