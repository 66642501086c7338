import { cmsSettings, readSettings } from '@practice/shared/settings/check'

/**
 * The settings of this process. The only place in the CMS that looks at the environment; Strapi also offers them as
 * `strapi.config.get('settings')`, because it loads every file of this folder.
 * @throws Error naming every missing or wrong variable.
 */
export const settings = readSettings(cmsSettings, process.env)

export default settings
