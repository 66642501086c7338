import type { plain as english } from '../en/plain'

export const plain: typeof english = {
  title: 'Algo salió mal',
  fault: 'Es un error nuestro, no suyo. Por favor, inténtelo de nuevo en un minuto.',
  wrong: {
    400: 'No se pudo leer la dirección o el formulario. Por favor, vuelva atrás e inténtelo de nuevo.',
    404: 'No hay nada en esta dirección.',
    413: 'Lo que envió es demasiado largo para este formulario. Por favor, vuelva atrás y acórtelo.',
    415: 'Esta página solo acepta su propio formulario.',
  },
  home: 'Página de inicio',
  kept: {
    message: 'Gracias, su mensaje está guardado de forma segura',
    comment: 'Gracias, su comentario está guardado de forma segura',
    handedOver: 'Está guardado aquí, cifrado, y llega al consultorio en cuanto nuestro sistema vuelva. Nadie puede leerlo antes. No tiene que enviarlo otra vez.',
  },
}
