import type { errors as english } from '../en/errors'

export const errors: typeof english = {
  texts: {
    notFound: {
      title: 'No encontramos esta página',
      lead: 'Puede que la dirección tenga un error o que la página haya cambiado de lugar. Estas páginas son un buen punto para seguir.',
    },
    gone: { title: 'Esta página ya no está aquí', lead: 'La hemos retirado. Estas páginas son un buen punto para seguir.' },
    notReceived: {
      title: 'No se pudo recibir',
      lead: 'Esta página no acepta lo que se le envió. Por favor, vuelva atrás y use el formulario, o escríbanos.',
    },
    tooMany: {
      title: 'Fueron muchas solicitudes a la vez',
      lead: 'Vamos más despacio cuando llegan muchas búsquedas del mismo lugar. Por favor, espere diez segundos e inténtelo de nuevo.',
    },
    unavailable: {
      title: 'No podemos mostrar esta página en este momento',
      lead: 'Estamos reiniciando algo de nuestro lado. Por favor, inténtelo de nuevo en un minuto.',
    },
    fault: { title: 'Algo salió mal', lead: 'Es un error nuestro, no suyo. Por favor, inténtelo de nuevo o empiece por la página de inicio.' },
  },
  home: 'Página de inicio',
  articles: 'Todos los artículos',
  contact: 'Escríbanos',
  suggestions: 'Quizá le sirva alguno de estos',
}
