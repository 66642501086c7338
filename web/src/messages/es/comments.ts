import type { comments as english } from '../en/comments'

export const comments: typeof english = {
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
