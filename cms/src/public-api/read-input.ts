import type { FieldError } from '@practice/shared/http/api-error'
import { toFieldErrors } from '@practice/shared/http/field-errors'
import { slug } from '@practice/shared/text/slug'
import * as v from 'valibot'
import { ApiFailure, notFound } from './api-failure'

type ParameterSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>

/** The query of an address that takes no parameter. */
export const noParameters = v.strictObject({})

const parameterError = (field: string, code: string, message: string): FieldError => ({ field: field.slice(0, 100), code, message })

/**
 * Reads a query string by its schema. Parameters that the schema does not know are refused: silently ignoring one
 * would answer another question than the one that was asked.
 * @throws ApiFailure `unknown_parameter` or `invalid_input`, naming the parameters
 */
export const readQuery = <Schema extends ParameterSchema>(querystring: string, schema: Schema): v.InferOutput<Schema> => {
  const parameters = new URLSearchParams(querystring)
  const names = [...parameters.keys()]
  const unknown = [...new Set(names.filter((name) => !Object.hasOwn(schema.entries, name)))]
  if (unknown.length > 0) {
    const fields = unknown.slice(0, 10).map((name) => parameterError(name, 'unknown_parameter', `There is no parameter named "${name.slice(0, 60)}".`))
    throw new ApiFailure('unknown_parameter', fields[0]?.message ?? 'There is an unknown parameter.', fields)
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) {
    const message = `Give the parameter "${repeated}" only once.`
    throw new ApiFailure('invalid_input', message, [parameterError(repeated, 'invalid', message)])
  }
  const result = v.safeParse(schema, Object.fromEntries(parameters))
  if (result.success) return result.output
  const fields = toFieldErrors(result.issues)
  throw new ApiFailure('invalid_input', fields[0]?.message ?? 'A parameter is not valid.', fields)
}

/**
 * Checks a parsed body with the schema of a form.
 * @throws ApiFailure `invalid_input` with one error for each field that is wrong
 */
export const readForm = <Schema extends v.GenericSchema>(body: unknown, schema: Schema): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  throw new ApiFailure('invalid_input', 'Some of the fields need another look.', toFieldErrors(result.issues))
}

/** The slug in an address. What cannot be a slug cannot be an address either. */
export const readSlug = (parameter: unknown): string => {
  if (v.is(slug, parameter)) return parameter
  throw notFound()
}
