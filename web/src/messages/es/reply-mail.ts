import type { replyMail as english } from '../en/reply-mail'

export const replyMail: typeof english = {
  box: 'Escríbanme cuando alguien responda',
  boxHint: 'Cuando se publique su comentario, le pediremos por correo que lo confirme. Un clic lo termina.',
  titles: {
    unconfirmed: '¿Quiere un correo cuando alguien responda?',
    on: 'Recibirá un correo cuando alguien responda',
    off: 'No recibirá correos sobre respuestas',
  },
  explanations: {
    unconfirmed: 'Alguien dejó un comentario aquí, dio su dirección y lo pidió. Si no fue usted, puede cerrar esta página: sin su confirmación no se envía nada.',
    on: 'Llega cuando se publica una respuesta a su comentario y no dice nada de lo que alguien escribió.',
    off: 'No se envía nada más a esta dirección, sobre ningún comentario que se haya dejado con ella.',
  },
  readComment: (article) => `Leer el comentario debajo de «${article}»`,
  readReplies: (article) => `Leer su comentario y las respuestas debajo de «${article}»`,
  confirm: 'Sí, escríbanme',
  confirmAgain: 'Enviarlos después de todo',
  stop: 'Dejar de recibir estos correos',
  deadLink: 'Este enlace ya no se usa',
  deadLinkLead: 'Puede que el comentario se haya retirado, o que se haya perdido una parte del enlace. No se envían correos sobre él.',
  articles: 'Artículos',
  contactUs: 'Escríbanos',
}
