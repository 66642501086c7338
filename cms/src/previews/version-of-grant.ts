import { published } from '../links/published'
import type { PreviewGrant } from './preview-token'

/** Where the one row is that a link opens. */
export const versionOf = ({ documentId, version }: PreviewGrant) => (version === 'published' ? { ...published, documentId } : { documentId, publishedAt: null })
