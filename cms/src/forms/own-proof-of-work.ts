import { settings } from '../../config/settings'
import { createProofOfWork } from './proof-of-work'

/** What was issued for a form has to be known where the form arrives. */
export const ownProofOfWork = createProofOfWork(settings.FORM_TOKEN_SECRET)
