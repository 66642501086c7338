import type { PersonErasure, PersonExport, PersonSummary } from '@practice/shared/person-data/contract'
import { personDeskPaths, personErasure, personExport, personSummary } from '@practice/shared/person-data/contract'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import * as v from 'valibot'
import { failureSentence } from '../desk/failure-sentence'

/** Finds, shows and erases what there is of a person; `undefined` when that failed, which is told. */
export const usePersonData = () => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [busy, setBusy] = useState(false)

  const ask = async <Schema extends v.GenericSchema>(path: string, email: string, schema: Schema): Promise<v.InferOutput<Schema> | undefined> => {
    setBusy(true)
    try {
      return v.parse(schema, (await post<unknown>(path, { email })).data)
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureSentence(error) })
      return undefined
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    search: (email: string): Promise<PersonSummary | undefined> => ask(personDeskPaths.search, email, personSummary),
    everything: (email: string): Promise<PersonExport | undefined> => ask(personDeskPaths.export, email, personExport),
    erase: (email: string): Promise<PersonErasure | undefined> => ask(personDeskPaths.erase, email, personErasure),
  }
}
