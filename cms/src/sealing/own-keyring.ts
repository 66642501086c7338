import { settings } from '../../config/settings'
import { readKeyring } from './keyring'

/** The keys of this installation. */
export const ownKeyring = readKeyring(settings.PERSONAL_DATA_KEYS)
