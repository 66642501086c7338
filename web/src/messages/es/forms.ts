import { commentSentences as englishOfComments } from '@practice/shared/comments/sentences'
import { enquirySentences as englishOfEnquiries } from '@practice/shared/enquiries/sentences'
import type { GuardSentence } from '@practice/shared/forms/form-guard'
import { guardSentences as englishOfGuard } from '@practice/shared/forms/form-guard'
import { sentenceName } from '@practice/shared/text/sentence-name'
import type { forms as english } from '../en/forms'
import { commentSentences } from './comments'
import { enquirySentences } from './contact'

const inMinutes = (minutes: number) => `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`

const reload = 'Por favor, vuelva a cargar la página y envíelo otra vez.'
const guardSentences: Record<GuardSentence, string> = {
  tokenMissing: `Falta una parte del formulario que no se ve. ${reload}`,
  keyMissing: `Falta una parte del formulario que no se ve. ${reload}`,
  keyForm: `Una parte del formulario que no se ve llegó incompleta. ${reload}`,
}

/** The Spanish for a sentence of one kind of form. */
const translated = <Name extends string>(english: Readonly<Record<Name, string>>, spanish: Readonly<Record<Name, string>>, sentence: string): string | undefined => {
  const name = sentenceName(english, sentence)
  return name && spanish[name]
}

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
  commentsClosed: 'Los comentarios de este artículo están cerrados. Todavía puede escribirnos en la página de contacto.',
  sending: 'Enviando…',
  fieldSentence: (sentence) =>
    translated(englishOfEnquiries, enquirySentences, sentence) ?? translated(englishOfComments, commentSentences, sentence) ?? translated(englishOfGuard, guardSentences, sentence) ?? 'Revise esta respuesta.',
}
