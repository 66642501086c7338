import { existsSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ownFiles, readOwn, root } from '../support/repository.js'

const versions = v.optional(v.record(v.string(), v.string()), {})
const manifest = v.looseObject({ dependencies: versions, devDependencies: versions })

const manifests = ownFiles()
  .filter((file) => /^(?:[^/]+\/)?package\.json$/.test(file))
  .map((file) => {
    const { dependencies, devDependencies } = v.parse(manifest, JSON.parse(readOwn(file)))
    return { file, all: { ...dependencies, ...devDependencies } }
  })

describe('packages', () => {
  it('are pinned to exact versions', () => {
    const loose = manifests.flatMap(({ file, all }) =>
      Object.entries(all).filter(([name, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) && !(name === '@practice/shared' && version === 'workspace:*')).map(([name]) => `${file} ${name}`),
    )
    expect(loose).toEqual([])
  })

  it('of Strapi have one version', () => {
    // Its design system has versions of its own; 2.2.4 is the one that Strapi 5.54.0 depends on.
    const own: Record<string, string> = { '@strapi/design-system': '2.2.4', '@strapi/icons': '2.2.4' }
    const strapi = manifests.flatMap(({ all }) => Object.entries(all).filter(([name]) => name.startsWith('@strapi/')))
    expect(strapi.length).toBeGreaterThan(3)
    for (const [name, version] of strapi) expect(version, name).toBe(own[name] ?? '5.54.0')
  })

  it('leave out what would open public sign-up', () => {
    expect(manifests.flatMap(({ all }) => Object.keys(all)).filter((name) => /users-permissions|strapi\/cloud|plugin-cloud/.test(name))).toEqual([])
    expect(existsSync(path.join(root, 'cms/node_modules/@strapi/plugin-users-permissions'))).toBe(false)
  })
})
