import { errors } from '@strapi/utils'

/** A refusal that the admin shows at the field it is about. */
export const fieldError = (field: string, message: string): Error =>
  new errors.ValidationError(message, { path: [field], errors: [{ path: [field], message, name: 'ValidationError' }] })
