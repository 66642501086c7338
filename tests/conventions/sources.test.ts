import { describe, expect, it } from 'vitest'
import { ownFiles, readOwn } from '../support/repository.js'

const isText = (file: string) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|css|html|svg|example)$|Dockerfile$|^\.ci\/run$/.test(file)
const isCode = (file: string) => /\.(?:[cm]?[jt]sx?)$/.test(file)
const isThisFile = (file: string) => file === 'tests/conventions/sources.test.ts'

const texts = ownFiles().filter((file) => isText(file) && !isThisFile(file))
const code = texts.filter(isCode)
const typeScript = code.filter((file) => /tsx?$/.test(file))

/** Lines of the files that match, as `file:line text`. */
const linesWith = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    readOwn(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )

describe('the source', () => {
  it('is all there', () => {
    for (const folder of ['cms/src', 'web/src', 'web/server', 'shared/src', 'tests/e2e', '.run']) {
      expect(code.some((file) => file.startsWith(`${folder}/`)), folder).toBe(true)
    }
  })

  it('leaves no type open', () => {
    expect(linesWith(typeScript, /(?::|\bas|<|,|\|)\s*any\b(?!\s*[a-z])|@ts-(?:ignore|nocheck)/)).toEqual([])
  })

  it('leaves nothing for later', () => {
    expect(linesWith(code, /\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  })

  it('leaves no test switched off or alone', () => {
    expect(linesWith(code.filter((file) => /\.(?:test|e2e)\./.test(file)), /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/)).toEqual([])
  })

  it('calls fetch behind one door only', () => {
    const behind = code.filter((file) => file.startsWith('web/src/') && !file.startsWith('web/src/api/') && !/\.test\./.test(file))
    expect(linesWith(behind, /(?<![\w.])fetch\(/)).toEqual([])
  })

  it('lets HTML strings into a page in one place', () => {
    const site = typeScript.filter((file) => file.startsWith('web/src/') && !/\.test\./.test(file))
    const places = (pattern: RegExp) => site.filter((file) => linesWith([file], pattern).length > 0)
    expect(places(/dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/)).toEqual(['web/src/ui/prose/prose.tsx'])
    expect(places(/createPolicy\(name|\.createPolicy\(/)).toEqual(['web/src/text/trusted-html.ts'])
    expect(places(/trustedHtml\((?!html: string)/)).toEqual(['web/src/text/text-block.tsx'])
  })

  it('names no package registry and no place on one machine', () => {
    const registries = ['npmjs', 'yarnpkg', 'jsdelivr', 'unpkg'].map((name) => `${name}\\.(?:org|com)`)
    const places = ['work', 'root', 'home', 'Users'].map((name) => `(?:^|[\\s"'\`(=])/${name}/`)
    expect(linesWith(texts, new RegExp([...registries, ...places].join('|')))).toEqual([])
  })

  it('uses the Community Edition of Strapi only', () => {
    expect(linesWith(code.filter((file) => file.startsWith('cms/')), /from '[^']*(?:\/ee\/|\/ee')|strapi\.ee\b|\bEE\.features\b/)).toEqual([])
  })

  it('keeps the CMS and the site apart', () => {
    expect(linesWith(code.filter((file) => file.startsWith('cms/')), /from '(?:@practice\/web|(?:\.\.\/)+web\/)/)).toEqual([])
    expect(linesWith(code.filter((file) => file.startsWith('web/')), /from '(?:@practice\/cms|(?:\.\.\/)+cms\/)/)).toEqual([])
    expect(linesWith(code.filter((file) => file.startsWith('shared/src/')), /from '(?!\.{1,2}\/|valibot'|marked'|dompurify'|vitest'|fast-check'|jsdom')/)).toEqual([])
  })
})
