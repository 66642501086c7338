import { useEffect } from 'react'

const isUpdate = (message: unknown): boolean => typeof message === 'object' && message !== null && 'type' in message && message.type === 'strapiUpdate'

/** Inside the admin, loads the preview again when the draft was saved. Only the admin may frame a preview, so the parent is the admin. */
export const useSavedDraft = (): void => {
  useEffect(() => {
    const reload = ({ source, data }: MessageEvent<unknown>): void => {
      if (window.parent !== window && source === window.parent && isUpdate(data)) window.location.reload()
    }
    window.addEventListener('message', reload)
    return () => window.removeEventListener('message', reload)
  }, [])
}
