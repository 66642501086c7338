import { useAuth, useForm } from '@strapi/strapi/admin'
import { useEffect, useMemo, useRef, useState } from 'react'
import { editedLanguage } from '../languages/edited-language'
import type { KeptVersion } from './kept-texts'
import { changedTexts, forgetOldTexts, keptTexts } from './kept-texts'
import { textTypes } from './text-types'

/** Milliseconds without a change after which the text is kept. */
const pause = 400

const nothing = {}

interface UnsavedTexts {
  /** What an earlier opening of this form left behind. */
  offered: KeptVersion | undefined
  restore(): void
  discard(): void
  hasNoRoom: boolean
}

const isNews = ({ texts }: KeptVersion, saved: object): boolean => Object.entries(texts).some(([name, text]) => text !== (Reflect.get(saved, name) ?? ''))

/** Keeps the changed texts of the form in this browser until they are saved. */
export const useUnsavedTexts = (model: string, documentId: string | undefined, document: object | undefined): UnsavedTexts => {
  const values = useForm('UnsavedTexts', (form) => form.values)
  const onChange = useForm('UnsavedTexts', (form) => form.onChange)
  const user = useAuth('UnsavedTexts', ({ user: account }) => account?.id)
  const opening = useRef(crypto.randomUUID())
  /** What was saved when the last text was kept. */
  const keptBeside = useRef<object>(nothing)
  const [offered, setOffered] = useState<KeptVersion>()
  const [hasNoRoom, setHasNoRoom] = useState(false)
  // Not the form's own idea of what is saved: it takes itself for saved after a save that failed.
  const saved = document ?? nothing
  const language = editedLanguage()
  const isKept = textTypes.includes(model) && user !== undefined && (documentId === undefined || document !== undefined)
  const kept = useMemo(
    () => (isKept ? keptTexts(window.localStorage, { user: String(user), model, documentId, language }) : undefined),
    [isKept, user, model, documentId, language],
  )

  useEffect(() => {
    if (!kept) return
    forgetOldTexts(window.localStorage, Date.now())
    // What became this document by its first save is unsaved no longer.
    const asNew = keptTexts(window.localStorage, { user: String(user), model, documentId: undefined, language })
    if (documentId !== undefined) for (const version of asNew.read()) if (!isNews(version, saved)) asNew.forget(version.id)
    setOffered(kept.read().filter((version) => version.id !== opening.current && isNews(version, saved)).at(-1))
    // Looked for once for each document: later changes are this opening's own.
  }, [kept])

  useEffect(() => {
    if (!kept) return undefined
    const texts = changedTexts(values, saved)
    const timer = setTimeout(() => {
      if (Object.keys(texts).length > 0) {
        keptBeside.current = saved
        setHasNoRoom(!kept.keep({ id: opening.current, at: Date.now(), texts }))
        return
      }
      const own = kept.read().find(({ id }) => id === opening.current)
      // A refused save loads what others saved in place of what was typed; that must not count as saving it.
      if (own && keptBeside.current !== saved && isNews(own, saved)) {
        opening.current = crypto.randomUUID()
        setOffered(own)
      } else kept.forget(opening.current)
    }, pause)
    return () => clearTimeout(timer)
  }, [kept, values, saved])

  const discard = (): void => {
    if (offered) kept?.forget(offered.id)
    setOffered(undefined)
  }
  return {
    offered,
    restore: () => {
      for (const [name, text] of Object.entries(offered?.texts ?? {})) onChange(name, text)
      discard()
    },
    discard,
    hasNoRoom,
  }
}
