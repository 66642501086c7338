import { firstLanguage } from '@practice/shared/languages/languages'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { adminApi, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { useState, useSyncExternalStore } from 'react'
import { useDispatch } from 'react-redux'
import * as v from 'valibot'
import type { SavedMeanwhile } from '../../editing/contract'
import { editedLanguage } from '../languages/edited-language'
import { writtenFields } from '../unsaved/kept-texts'
import type { Opened } from './loaded-versions'
import { loadedVersions } from './loaded-versions'
import type { ComparedText } from './version-comparison'
import { VersionComparison } from './version-comparison'

const documentApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] })

const savedDocument = v.object({ data: v.record(v.string(), v.unknown()) })

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The texts in which what is saved differs from what is in the form. */
const differences = (saved: Record<string, unknown>, values: object): ComparedText[] =>
  writtenFields
    .map((name) => ({ name, first: asText(saved[name]), second: asText(Reflect.get(values, name)) }))
    .filter(({ first, second }) => first !== second)

const Choices = ({ opened, refusal }: { opened: Opened; refusal: SavedMeanwhile }) => {
  const values = useForm('SavedMeanwhile', (form) => form.values)
  const { get } = useFetchClient()
  const { toggleNotification } = useNotification()
  const dispatch = useDispatch()
  const [compared, setCompared] = useState<ComparedText[]>()
  const { collectionType, model, documentId } = opened
  const { by, version } = refusal
  const time = new Date(version).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

  const compare = async (): Promise<void> => {
    try {
      const { data } = await get<unknown>(['/content-manager', collectionType, model, ...(documentId === undefined ? [] : [documentId])].join('/'), {
        params: editedLanguage() === firstLanguage ? {} : { locale: editedLanguage() },
      })
      setCompared(differences(v.parse(savedDocument, data).data, values))
    } catch {
      toggleNotification({ type: 'danger', message: 'The saved version could not be loaded. Please try again.' })
    }
  }
  const keepMine = (): void => {
    loadedVersions.note(opened, version)
    toggleNotification({ type: 'info', message: `Save now, and your version takes the place of ${by === undefined ? 'the other one' : `what ${by} saved`}.` })
  }
  const takeTheirs = (): void => {
    dispatch(documentApi.util.invalidateTags([{ type: 'Document', id: documentId === undefined ? model : `${model}_${documentId}` }]))
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography role="alert">{`${by ?? 'You, in another window,'} saved this on ${time}, after you opened it here. What you typed is still in the form, and not saved.`}</Typography>
      <Button fullWidth onClick={() => void compare()}>
        Compare
      </Button>
      <Button fullWidth variant="tertiary" onClick={takeTheirs}>
        Take the saved version
      </Button>
      <Typography variant="pi" textColor="neutral600">
        Your words stay in this browser, and are offered to you again.
      </Typography>
      <Button fullWidth variant="tertiary" onClick={keepMine}>
        Keep mine
      </Button>
      {compared && (
        <VersionComparison title="What is saved, and what is in your form" sides={['saved', 'yours']} texts={compared} onClose={() => setCompared(undefined)} />
      )}
    </Flex>
  )
}

/** Says who saved a document after it had been opened here, and lets the person decide. */
export const SavedMeanwhilePanel: PanelComponent = ({ collectionType, model, documentId }) => {
  const opened = { collectionType, model, documentId }
  const refusal = useSyncExternalStore(loadedVersions.subscribe, () => loadedVersions.refusalOf(opened))
  return refusal ? { title: 'Saved meanwhile', content: <Choices opened={opened} refusal={refusal} /> } : null
}
