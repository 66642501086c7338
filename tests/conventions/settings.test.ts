import { cmsSettings, webSettings } from '@practice/shared/settings/check'
import { describe, expect, it } from 'vitest'
import { secretNames } from '../../.run/secrets.mjs'
import { readOwn } from '../support/repository.js'

const webNames = Object.keys(webSettings.entries)
const cmsNames = Object.keys(cmsSettings.pipe[0].entries)
const names = [...new Set([...webNames, ...cmsNames])].sort()

const lineOf = (name: string) => new RegExp(`^${name}=`, 'm')

describe('.env.example', () => {
  const example = readOwn('.env.example')

  it.each([...names, 'CHROMIUM_PATH'])('documents %s', (name) => {
    expect(example).toMatch(lineOf(name))
  })

  it('names nothing that nobody reads', () => {
    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(documented.filter((name) => name !== undefined && !names.includes(name) && name !== 'CHROMIUM_PATH')).toEqual([])
  })
})

it('npm start makes every secret there is', () => {
  expect([...secretNames].sort()).toEqual(names.filter((name) => /SECRET|SALT|KEYS?$/.test(name)))
})
