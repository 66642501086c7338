import type { EnquirySentence } from '@practice/shared/enquiries/sentences'
import { enquiryLimits } from '@practice/shared/enquiries/contract'
import type { contact as english } from '../en/contact'
import { characters, emailSentences } from './field-sentences'

export const enquirySentences: Record<EnquirySentence, string> = {
  ...emailSentences,
  phoneMissing: 'Escriba un número de teléfono.',
  phoneTooLong: `El número de teléfono debe tener ${characters(enquiryLimits.phone)}.`,
  phoneForm: 'Escriba un número de teléfono, por ejemplo (213) 555-0100.',
  phoneAreaCode: 'Escriba un número de teléfono con su código de área, por ejemplo (213) 555-0100.',
  place: 'Elija un consultorio o la atención por video.',
  nameMissing: 'Escriba su nombre o el nombre que quiere que usemos.',
  nameTooLong: `El nombre debe tener ${characters(enquiryLimits.name)}.`,
  contactMethod: 'Elija cómo quiere que nos comuniquemos con usted.',
  emailMissing: 'Escriba su correo electrónico.',
  emailNeeded: 'Escriba su correo electrónico para que podamos escribirle.',
  phoneNeeded: 'Escriba su número de teléfono para que podamos comunicarnos con usted.',
  voicemail: 'Elija si podemos dejar un mensaje.',
  noteMissing: 'Escriba una nota o deje el campo vacío.',
  noteTooLong: `La nota debe tener ${characters(enquiryLimits.safeContactNote)}.`,
  preferredTime: 'Elija un horario que le convenga o «Sin preferencia».',
  messageMissing: 'Escriba un mensaje o deje el campo vacío.',
  messageTooLong: `El mensaje debe tener ${characters(enquiryLimits.message)}.`,
  consent: 'Confirme que podemos usar estos datos para responderle.',
}

export const contact: typeof english = {
  pageTitle: 'Contacto',
  title: 'Escríbanos',
  beforeYouWrite: 'Antes de escribir',
  facts: {
    next: 'Qué pasa después',
    answered: (responseTime) => `Una persona lee su mensaje. Le respondemos ${responseTime}, de la manera que usted elija aquí.`,
    seenBy: 'Quién lo ve',
    desk: 'La recepción y quien dirige el consultorio; nadie más.',
    call: 'Si prefiere llamar',
  },
  parts: { reaching: 'Cómo comunicarnos con usted', meeting: 'Dónde y cuándo', message: 'Su mensaje' },
  name: { label: 'Su nombre', hint: 'O el nombre que quiere que usemos.' },
  contactMethod: {
    legend: '¿Cómo quiere que nos comuniquemos con usted?',
    options: { email: 'Correo electrónico', phone_call: 'Llamada telefónica', text_message: 'Mensaje de texto' },
  },
  email: { label: 'Correo electrónico', hint: 'Necesario si quiere que le escribamos por correo electrónico.' },
  phone: { label: 'Teléfono', hint: 'Necesario si quiere una llamada o un mensaje de texto.' },
  voicemail: {
    legend: '¿Podemos dejar un mensaje que diga quiénes somos?',
    hint: 'En el buzón de voz o con otra persona que conteste.',
    options: { yes: 'Sí, pueden decir quiénes son', no: 'No, por favor no dejen ningún mensaje' },
  },
  safeContactNote: {
    label: 'Algo que debamos saber para comunicarnos con usted sin ponerle en riesgo',
    hint: 'Por ejemplo: solo después de las 5 p. m., o que no mencionemos el nombre del consultorio.',
  },
  place: { legend: '¿Dónde le gustaría que nos viéramos?', telehealth: 'Por video (telesalud)' },
  preferredTime: {
    legend: '¿Qué horario le conviene?',
    options: {
      no_preference: 'Sin preferencia',
      weekday_morning: 'Mañanas entre semana',
      weekday_afternoon: 'Tardes entre semana',
      weekday_evening: 'Noches entre semana',
    },
  },
  message: { label: 'Un mensaje breve', hint: 'Basta una frase. Por favor, no escriba detalles clínicos, diagnósticos ni medicamentos.' },
  aboutArticle: (title) => `Sobre el artículo «${title}»:\n`,
  consent: 'Pueden usar estos datos para responderme.',
  send: 'Enviar',
  sending: 'Enviando su mensaje',
  receipt: {
    titles: {
      received: 'Gracias, recibimos su mensaje',
      being_looked_at: 'Estamos atendiendo su mensaje',
      answered: 'Hemos respondido a su mensaje',
      closed: 'Su mensaje está cerrado',
      withdrawn: 'Usted ha retirado su mensaje',
    },
    reference: 'Su número de referencia',
    received: (responseTime) => `Le responderemos ${responseTime}, de la manera que usted pidió. Si nos llama por este asunto, díganos este número de referencia.`,
    being_looked_at: 'Alguien de nuestro equipo lo ha tomado y le responderá de la manera que usted pidió. Si nos llama por este asunto, díganos este número de referencia.',
    answered: 'Si no le ha llegado nada, por favor llámenos y díganos este número de referencia. A veces los correos terminan entre el correo no deseado.',
    closed: 'Ya nadie trabaja en él. Si todavía necesita algo, por favor escríbanos otra vez.',
    withdrawn: 'Lo que escribió se ha borrado, con su nombre y la manera de comunicarnos con usted. Si alguien ya lo había leído, puede que una respuesta esté en camino. Puede volver a escribirnos cuando quiera.',
    writeAgain: 'Escribirnos otra vez',
    thisPage:
      'Esta página es solo para usted. Guarde su dirección si quiere ver en qué punto está su mensaje o retirarlo algún día. No muestra lo que escribió. Quien tenga la dirección puede ver y hacer lo mismo, y en un dispositivo compartido puede quedar en el historial del navegador.',
    home: 'Volver a la página de inicio',
    changedYourMind: '¿Cambió de opinión?',
    withdraw: 'Retirar este mensaje',
    consequences: 'Todo lo que escribió, su nombre y la manera de comunicarnos con usted se borran de inmediato. No le responderemos, y esto no se puede deshacer.',
    confirm: 'Sí, borrar mi mensaje',
  },
  deadLink: {
    title: 'Este enlace no lleva a ningún mensaje',
    lead: 'Los mensajes se borran un tiempo después de responderse, y sus enlaces terminan con ellos. O quizá se perdió una parte del enlace por el camino: por favor, compruebe que lo copió completo.',
    contact: 'Escríbanos',
    home: 'Página de inicio',
  },
  kept: {
    title: 'Gracias, su mensaje está guardado de forma segura',
    explained:
      'Una parte de nuestro sistema no funciona en este momento, así que nadie en el consultorio puede leerlo todavía. Su mensaje está guardado aquí, cifrado, y llega al consultorio en cuanto el sistema vuelva. No tiene que enviarlo otra vez.',
    next: (responseTime) => `A partir de entonces le responderemos ${responseTime}, de la manera que usted pidió. Todavía no hay número de referencia; si nos llama por este asunto, díganos cuándo escribió.`,
    home: 'Volver a la página de inicio',
  },
}
