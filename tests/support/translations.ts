import type { TestDocument } from './documents.js'
import type { Staff } from './staff.js'

type Fields = Record<string, unknown>

const at = ({ kind, documentId }: TestDocument, action = ''): string => `/content-manager/collection-types/api::${kind}.${kind}/${documentId}${action}?locale=es`

/** What the admin sends for the Spanish version of a document. */
export const spanish = (staff: Staff) => ({
  save: (document: TestDocument, fields: Fields): Promise<Response> => staff.request('PUT', at(document), { ...fields, locale: 'es' }),
  publish: (document: TestDocument, fields: Fields = {}): Promise<Response> => staff.request('POST', at(document, '/actions/publish'), { ...fields, locale: 'es' }),
  unpublish: (document: TestDocument): Promise<Response> => staff.request('POST', at(document, '/actions/unpublish'), { locale: 'es' }),
  remove: (document: TestDocument): Promise<Response> => staff.request('DELETE', at(document)),
  read: (document: TestDocument): Promise<Response> => staff.request('GET', at(document)),
})

const words: Record<TestDocument['kind'], (name: string) => Fields> = {
  post: (name) => ({ title: `Título de ${name}`, excerpt: 'Un resumen.', body: 'Un texto.' }),
  category: (name) => ({ name: `Tema ${name}`, introduction: 'Una introducción.' }),
  person: (name) => ({ role: `Terapeuta ${name}`, bio: 'Una vida.', languages: 'inglés\nespañol' }),
  location: (name) => ({ name: `Consultorio ${name}`, introduction: 'Junto al parque.', parking: 'En la calle.' }),
  page: (name) => ({ title: `Página ${name}`, body: 'Una página.' }),
}

/** Writes the Spanish version of a document and publishes it. */
export const translate = async (staff: Staff, document: TestDocument, fields: Fields = {}): Promise<void> => {
  for (const answer of [await spanish(staff).save(document, { ...words[document.kind](document.slug), ...fields }), await spanish(staff).publish(document)]) {
    if (!answer.ok) throw new Error(`translating a ${document.kind}: ${answer.status} ${await answer.text()}`)
  }
}
