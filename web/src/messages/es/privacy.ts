import { commentLimits } from '@practice/shared/comments/limits'
import { erasedAfterDays } from '@practice/shared/comments/moderation'
import { sentMailDays } from '@practice/shared/mail/outbox'
import type { StoredFact } from '@practice/shared/privacy/stored-comment'
import type { PrivacyWords } from '../en/privacy'

const who: Record<StoredFact['seenBy'], string> = {
  'everybody, once the comment is approved': 'todas las personas, una vez aprobado el comentario',
  'those who decide about comments': 'quienes deciden sobre los comentarios',
  'those who decide about comments on the whole site': 'quienes deciden sobre los comentarios de todo el sitio',
  nobody: 'nadie',
}

export const privacy: PrivacyWords = {
  comment: {
    title: 'Qué se guarda con un comentario',
    complete: 'Esta lista está completa: una prueba la compara con la base de datos.',
    stored: {
      name: { what: 'Su nombre, como usted lo dio, y lo que escribió', why: 'Para mostrarlos.' },
      post: { what: 'El artículo y el comentario al que usted respondió', why: 'Para mostrar el suyo en su lugar.' },
      language: { what: 'El idioma de la página en la que lo escribió', why: 'Para que un lector de pantalla lo lea bien y para escribirle en ese idioma.' },
      createdAt: { what: 'Cuándo llegó', why: 'Para mostrar cuándo se escribió y leer primero lo que más ha esperado.' },
      updatedAt: { what: 'Cuándo cambió algo por última vez', why: 'El sistema de gestión de contenido lo anota de todo lo que guarda.' },
      byPractice: { what: 'Si lo escribió el propio consultorio', why: 'Para decirlo.' },
      sealedEmail: { what: 'Su correo electrónico, cifrado', why: 'Para comunicarnos con usted acerca de su comentario.' },
      replyMail: { what: 'Si pidió un correo cuando alguien responda, y si lo ha confirmado', why: 'Para enviarlo y para dejar de hacerlo cuando usted lo diga.' },
      emailHash: { what: 'Un código hecho de su correo electrónico con una clave secreta', why: 'Para ver que dos comentarios son de la misma persona sin conocer su dirección.' },
      networkMark: {
        what: 'Un código hecho de su dirección de red y de la fecha con una clave secreta',
        why: 'Para notar cuando llegan muchos comentarios de una misma conexión. Cambia cada día, y la dirección misma no se guarda.',
      },
      state: { what: 'Qué se decidió sobre él, quién lo decidió y cuándo', why: 'Para que las decisiones se puedan explicar y deshacer.' },
      revision: { what: 'Cuántas veces lo cambió usted', why: 'Para que solo se aprueben palabras que alguien ha leído.' },
      heldReasons: {
        what: 'Por qué puede necesitar más atención, y si parece que alguien puede estar en peligro',
        why: 'Para ayudar a quien decide y para que lo que puede ser urgente se lea primero.',
      },
      originalText: { what: 'Sus propias palabras, cuando se quitó un nombre o un detalle', why: 'Para devolverlas si fue un error.' },
      idempotencyKey: { what: 'Un código del formulario que usted envió', why: 'Para que un segundo clic no lo guarde dos veces.' },
    },
    seenBy: (seenBy) => `Lo ve: ${who[seenBy]}.`,
    howLong: 'Por cuánto tiempo',
    keptFor: {
      comment: 'Un comentario que espera, que se aprobó o que no se aprobó se guarda hasta que usted lo retire, pida que se quite o se borre el artículo.',
      deleted: `Un comentario borrado se elimina para siempre después de ${erasedAfterDays.deleted} días; uno marcado como no deseado, después de ${erasedAfterDays.spam} días.`,
      withdrawn:
        'Lo que usted retira se borra de inmediato: sus palabras, su nombre, su correo electrónico y los códigos hechos de él y de su red. Queda un lugar vacío, para que las respuestas de otras personas se sigan entendiendo.',
      ownPage: `La dirección de la página que le muestra su propio comentario no se guarda. Funciona mientras exista el comentario; en ella puede cambiarlo durante ${commentLimits.changeableMinutes} minutos.`,
      replyMail: `Un correo sobre una respuesta se envía solo si usted lo pide, y después de que lo confirme desde su dirección; no contiene palabras de nadie. Un clic lo termina. Hasta que se envía se guarda cifrado; después se guardan solo su tipo y su hora, durante ${sentMailDays} días.`,
      decisions: 'Una lista de decisiones (quién decidió qué, cuándo y por qué) se guarda sin su nombre, su dirección ni sus palabras.',
    },
  },
  footprint: {
    title: 'Qué carga y qué guarda este sitio',
    tested:
      'Esta lista no está escrita a mano. Una prueba visita cada tipo de página y usa cada tipo de control; falla si su navegador carga o guarda algo que no esté nombrado aquí.',
    fromHere: 'Cargado desde este sitio',
    loaded: {
      'document /': { what: 'La página', why: 'Lo que usted pidió.' },
      'stylesheet /assets/': { what: 'Una hoja de estilo', why: 'Colores, tamaños y disposición, para la pantalla y para el papel.' },
      'font /assets/': { what: 'Tipos de letra', why: 'Las letras de este sitio, para que ningún servicio de letras sepa qué lee usted.' },
      'image /pictures/': { what: 'Imágenes', why: 'Imágenes de artículos y personas.' },
      'image /assets/': { what: 'Dibujos', why: 'Dibujos que son parte del diseño.' },
      'other /favicon.svg': { what: 'La pequeña marca en la pestaña de su navegador', why: 'Para volver a encontrar la pestaña.' },
      'script /assets/': {
        what: 'Programas de este sitio',
        why: 'Pasan de una página a otra sin cargarlo todo de nuevo y conservan lo que usted escribió cuando un formulario tiene un error. Sin ellos todo sigue funcionando.',
      },
      'fetch /api/': { what: 'Textos y listas', why: 'La página siguiente cuando sigue un enlace, lo que encontró una búsqueda mientras escribe y la respuesta a un formulario que envió.' },
    },
    fromElsewhere: 'Cargado desde cualquier otro lugar',
    nothing: 'Nada.',
    searching: 'Lo que usted busca',
    searched:
      'Nuestro servidor lo lee para responderle, también mientras escribe, y lo olvida. No está en ningún registro ni estadística, y ninguna otra página ni sitio se entera. Aparece en la dirección de la página cuando oprime Buscar o Intro, y por eso en el historial de su navegador.',
    inBrowser: 'Guardado en su navegador',
    places: {
      cookies: 'Cookies',
      localStorage: 'Almacenamiento local',
      sessionStorage: 'Almacenamiento de la sesión',
      databases: 'Bases de datos (IndexedDB)',
      caches: 'Copias hechas por programas (cachés)',
      serviceWorkers: 'Programas que se quedan en segundo plano (service workers)',
    },
    none: 'ninguno',
    history: 'Su navegador mismo guarda un historial y copias de las páginas, a menos que use una ventana privada.',
  },
}
