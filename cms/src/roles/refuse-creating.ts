import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { translationIn } from '../languages/keep-translation'
import { documentKinds, kindOf } from '../links/document-kinds'
import type { PermissionCheckers } from './may-change'

interface Parameters {
  data?: object
  locale?: unknown
}

/**
 * Holds somebody to the conditions under which they may create a document. Strapi's content manager asks only whether there is
 * one under which they may. A translation is asked about with its document (languages/keep-translation.ts). Scripts ask nobody.
 */
export const refuseCreating = (strapi: Core.Strapi): void => {
  strapi.documents.use((context, next) => {
    const kind = kindOf(context.uid)
    const { data = {}, locale }: Parameters = Object(context.params)
    const userAbility: unknown = strapi.requestContext.get()?.state.userAbility
    if (context.action !== 'create' || kind === undefined || translationIn(locale) || userAbility === undefined) return next()
    const checker: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker')
    if (checker.create({ userAbility, model: documentKinds[kind].uid }).can.create(data)) return next()
    throw new errors.ForbiddenError('An editor adds this. What is there already can be translated.')
  })
}
