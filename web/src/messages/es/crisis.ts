import type { crisis as english } from '../en/crisis'

// In Spanish the 988 Lifeline answers after a key, by text to a word of its own (ui/crisis-card/national-help.ts).
const lifeline = '988'

export const crisis: typeof english = {
  line: 'Ayuda en una crisis',
  now: 'Ayuda en este momento',
  call: (number) => (number === lifeline ? `Llame al ${number} y oprima 2` : `Llame al ${number}`),
  text: (number) => (number === lifeline ? `Envíe AYUDA al ${number}` : `Mensaje de texto al ${number}`),
  chat: (name) => `Chat del ${name} en español`,
  callInEmergency: (number) => `Llame al ${number} en una emergencia`,
  searchingTitle: 'Puede hablar con alguien en este momento',
  writingTitle: 'Por favor, no espere nuestra respuesta',
  explained: 'Si usted o alguien cercano puede estar en peligro, estas personas responden ahora mismo, de día y de noche. El 988 es gratuito y no tiene que dar su nombre.',
  nobodyReadsSearches: 'Nadie en el consultorio ve lo que se busca aquí, así que nadie puede responder. Los resultados están abajo.',
  nobodyWatches: 'Nadie en el consultorio vigila esta página a toda hora; lo que escriba aquí puede leerse un día después o más tarde.',
  nobodyWatchesMessages: 'Nadie vigila nuestros mensajes a toda hora.',
  ifYouNeedToTalk: { lifeline: 'Si necesita hablar con alguien ahora mismo en español (oprima 2, o envíe AYUDA), llame o escriba al', emergency: 'Si hay peligro, llame al' },
  stillSend: 'Todavía puede enviar lo que escribió.',
  fallback: {
    message: 'Si necesita hablar con alguien en este momento, hay apoyo de día y de noche.',
    lifeline: 'Línea 988 de Prevención del Suicidio y Crisis',
    emergency: 'Servicios de emergencia',
  },
}
