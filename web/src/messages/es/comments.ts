import type { CommentSentence } from '@practice/shared/comments/sentences'
import type { ConcernKind } from '@practice/shared/comments/confidentiality'
import { commentLimits } from '@practice/shared/comments/limits'
import type { comments as english } from '../en/comments'
import { characters, emailSentences } from './field-sentences'

/** What can be wrong with a comment. */
export const commentSentences: Record<CommentSentence, string> = {
  ...emailSentences,
  nameMissing: 'Escriba el nombre que aparecerá con su comentario.',
  nameTooLong: `El nombre debe tener ${characters(commentLimits.name)}.`,
  emailMissing: 'Escriba su correo electrónico. No se publicará.',
  textMissing: 'Escriba su comentario.',
  textTooLong: `Su comentario debe tener ${characters(commentLimits.text)}.`,
  postMissing: 'No encontramos el artículo que comenta.',
  parentMissing: 'No encontramos el comentario al que responde.',
  parentTooDeep: 'Esta conversación no puede continuar en este lugar. Por favor, escriba debajo del artículo.',
}

const concerns: Record<ConcernKind, string> = {
  phone: 'un número de teléfono',
  email: 'un correo electrónico',
  client: 'una señal de que usted recibe o recibió atención aquí',
  staff: 'el nombre de una persona de nuestro equipo',
  full_name: 'un nombre completo',
}

export const comments: typeof english = {
  counted: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
  closed: 'Los comentarios de este artículo están cerrados.',
  closedOn: { before: 'Los comentarios de este artículo se cerraron el', after: '.' },
  openUntil: { before: 'Los comentarios de este artículo están abiertos hasta el', after: '.' },
  stillWelcome: { before: 'Si lo desea, todavía puede', link: 'escribirnos', after: '.' },
  withdrawnByWriter: 'Un comentario que retiró quien lo escribió',
  fromPractice: 'Del consultorio',
  edited: 'Editado por el consultorio para proteger la privacidad de alguien.',
  reply: 'Responder',
  replyTo: (name) => ` a ${name}`,
  form: {
    title: 'Deje un comentario',
    inReplyTo: 'En respuesta a',
    aboutArticle: 'prefiero escribir sobre el artículo',
    before: 'Su correo electrónico no se publica. Los campos obligatorios están marcados. Una persona de nuestro equipo lee cada comentario antes de que aparezca.',
    name: { label: 'Nombre', hint: 'Aparece con su comentario. Puede ser solo su nombre de pila o sus iniciales.' },
    email: { label: 'Correo electrónico', hint: 'No se publica.' },
    text: { label: 'Comentario', hint: 'Por favor, no incluya nombres ni detalles de otras personas.' },
    send: 'Publicar el comentario',
    sendAsItIs: 'Publicarlo así',
    sending: 'Enviando su comentario',
  },
  question: {
    title: 'Por favor, mírelo otra vez antes de publicarlo',
    message: 'Los comentarios son públicos, y puede que este diga más de lo que usted quiere que todos sepan. Cámbielo o publíquelo así. De cualquier manera, lo lee una persona de nuestro equipo.',
    item: (words, kind) => `«${words}» parece ${concerns[kind]}`,
  },
  own: {
    titles: {
      waiting: 'Gracias por su comentario',
      published: 'Su comentario está publicado',
      declined: 'Su comentario no se publicó',
      withdrawn: 'Usted ha retirado este comentario',
    },
    waiting: {
      state: 'Está en espera de revisión.',
      explained: 'Una persona de nuestro equipo lee cada comentario antes de que aparezca, normalmente en dos días hábiles. Su correo electrónico se queda con nosotros.',
    },
    published: { before: 'Cualquiera puede', link: 'leerlo debajo del artículo', after: '.' },
    declined: {
      before: 'No publicamos todos los comentarios, casi siempre para proteger la privacidad de alguien. Esto no dice nada sobre usted. Si quiere hablar de ello,',
      link: 'escríbanos',
      after: '.',
    },
    withdrawn: 'Sus palabras, su nombre y su correo electrónico se han borrado. Donde alguien había respondido queda un lugar vacío.',
    thisPage: (minutes) =>
      `Esta página es solo para usted. Guarde su dirección si quiere ver qué pasa con su comentario${minutes === null ? '' : `, cambiarlo en los primeros ${minutes} minutos`} o retirarlo algún día. Quien tenga la dirección puede hacer lo mismo, y en un dispositivo compartido puede quedar en el historial del navegador.`,
    back: (article) => `Volver a «${article}»`,
    wrote: 'Lo que usted escribió',
    changeSaved: 'Su cambio está guardado; estas son las palabras que leerá nuestro equipo.',
    shown: 'Lo que ven los lectores',
    leftOut: 'Hemos omitido algo para proteger la privacidad de alguien. El comentario lleva una nota que dice que fue editado.',
    change: {
      title: 'Cambiarlo',
      lead: (minutes) => `Durante ${minutes} minutos después de enviarlo, todavía puede elegir otras palabras.`,
      save: 'Guardar el cambio',
      saveAsItIs: 'Guardarlo así',
      saving: 'Guardando su cambio',
    },
    withdrawal: {
      title: 'Retirarlo',
      open: 'Retirar este comentario',
      consequences: 'Sus palabras, su nombre y su correo electrónico se borran de inmediato. Esto no se puede deshacer.',
      confirm: 'Sí, borrar mi comentario',
    },
    deadLink: {
      title: 'Este enlace no lleva a ningún comentario',
      lead: 'Puede que el comentario se haya borrado, o que se haya perdido una parte del enlace por el camino. Por favor, compruebe que lo copió completo.',
      articles: 'Artículos',
      contact: 'Escríbanos',
    },
  },
  kept: {
    title: 'Gracias, su comentario está guardado de forma segura',
    explained:
      'Una parte de nuestro sistema no funciona en este momento, así que nadie en el consultorio puede leerlo todavía. Su comentario está guardado aquí, cifrado, y llega a nuestro equipo editorial en cuanto el sistema vuelva. Una persona lee cada comentario antes de que aparezca. No tiene que enviarlo otra vez.',
    noPage: 'Otros comentarios tienen una página propia, en la que se pueden cambiar o retirar. Para este no la hay.',
    takeBack: 'Si quiere retirarlo, escríbanos',
    article: 'Volver al artículo',
    articles: 'Todos los artículos',
  },
}
