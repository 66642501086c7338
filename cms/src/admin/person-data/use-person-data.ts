import type { PersonErasure, PersonExport, PersonSummary } from '@practice/shared/person-data/contract'
import { personDeskPaths, personErasure, personExport, personSummary } from '@practice/shared/person-data/contract'
import { useFetchClient } from '@strapi/strapi/admin'
import * as v from 'valibot'
import { useAttempt } from '../desk/use-attempt'

/** Finds, shows and erases what there is of a person; `undefined` when that failed, which is told. */
export const usePersonData = () => {
  const { post } = useFetchClient()
  const { busy, attempt } = useAttempt()

  const ask = <Schema extends v.GenericSchema>(path: string, email: string, schema: Schema): Promise<v.InferOutput<Schema> | undefined> =>
    attempt(async () => v.parse(schema, (await post<unknown>(path, { email })).data))

  return {
    busy,
    search: (email: string): Promise<PersonSummary | undefined> => ask(personDeskPaths.search, email, personSummary),
    everything: (email: string): Promise<PersonExport | undefined> => ask(personDeskPaths.export, email, personExport),
    erase: (email: string): Promise<PersonErasure | undefined> => ask(personDeskPaths.erase, email, personErasure),
  }
}
