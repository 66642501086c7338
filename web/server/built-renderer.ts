import type { LanguageCode } from '@practice/shared/languages/languages'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Manifest } from 'vite'
import { renderPage } from '../src/entry-server'
import type { Renderer, RendererFactory } from './renderer'

// Seen from dist/server, where the build puts this file.
const clientFolder = fileURLToPath(new URL('../client/', import.meta.url))
const entry = 'src/entry-client.tsx'
const firstTouch = 'src/first-touch.ts'
const drawingFonts = async (): Promise<string> => fileURLToPath(new URL('./fonts', import.meta.url))
const yearInSeconds = 365 * 24 * 60 * 60

/** A chunk's file and those of everything it imports at once. */
const filesOf = (manifest: Manifest, name: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, seen)
  return seen
}

/** By file: the hash by which a browser runs it only if it is as it was built, whoever passes it on. */
type Integrity = ReadonlyMap<string, string>

const readIntegrity = async (manifest: Manifest): Promise<Integrity> => {
  const files = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]))
  const hashed = [...files].map(async (file): Promise<[string, string]> => {
    const hash = createHash('sha384').update(await readFile(`${clientFolder}${file}`))
    return [file, `sha384-${hash.digest('base64')}`]
  })
  return new Map(await Promise.all(hashed))
}

/** Where a tag finds a file, and as what. */
const checked = (target: 'href' | 'src', file: string, integrity: Integrity): string =>
  `${target}="/${file}" integrity="${integrity.get(file) ?? ''}"`

const styleSheet = (manifest: Manifest, integrity: Integrity): string =>
  Object.values(manifest)
    .flatMap(({ file, css = [] }) => (file.endsWith('.css') ? [file] : css))
    .filter((file, index, all) => all.indexOf(file) === index)
    .map((file) => `<link rel="stylesheet" ${checked('href', file, integrity)}>`)
    .join('')

/** The faces that every page is set in: asked for with the style sheet, not after it, so that text seldom has to change its clothes. */
const fontPreloads = (manifest: Manifest): string =>
  ['lora-basic', 'figtree-basic']
    .map((name) => {
      const file = manifest[`.cache/fonts/${name}.woff2`]?.file
      if (!file) throw new Error(`The client build has no font ${name}: run the build again.`)
      return `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`
    })
    .join('')

const fileOf = (manifest: Manifest, name: string): string => {
  const file = manifest[name]?.file
  if (!file) throw new Error(`The client build has no ${name}: run the build again.`)
  return file
}

/** Files of the application for a page made of these routes, its entry first. */
const applicationFiles = (manifest: Manifest, routeIds: readonly string[], language: LanguageCode): string[] => {
  const files = filesOf(manifest, entry)
  filesOf(manifest, `src/messages/${language}/index.ts`, files)
  for (const id of routeIds) filesOf(manifest, `src/routes/${id}.tsx`, files)
  return [...files]
}

const headTagsFrom = (manifest: Manifest, integrity: Integrity, styleSheetTag: string): Renderer['headTags'] => {
  const firstTouchFile = fileOf(manifest, firstTouch)
  const entryFile = fileOf(manifest, entry)
  return (routeIds, start, language) => {
    const files = applicationFiles(manifest, routeIds, language)
    if (start === 'on first touch') {
      const list = files.map((file) => `/${file} ${integrity.get(file) ?? ''}`).join(' ')
      return `${styleSheetTag}<script type="module" id="first-touch" ${checked('src', firstTouchFile, integrity)} data-files="${list}"></script>`
    }
    const preloads = files.slice(1).map((file) => `<link rel="modulepreload" ${checked('href', file, integrity)}>`)
    return `${styleSheetTag}<script type="module" ${checked('src', entryFile, integrity)}></script>${preloads.join('')}`
  }
}

const serveAssets = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, {
    root: clientFolder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      // Names under /assets contain a hash of the content, so they never change; others may.
      const immutable = path.includes('/assets/')
      reply.header('cache-control', immutable ? `public, max-age=${yearInSeconds}, immutable` : 'public, max-age=3600')
    },
  })
}

/** Of everything that decides what a page looks like: the client's files and the program that makes the pages. */
const hashOfBuild = async (manifest: Manifest): Promise<string> => {
  const serverFolder = fileURLToPath(new URL('.', import.meta.url))
  const programs = (await readdir(serverFolder)).filter((name) => name.endsWith('.js')).sort()
  const hash = createHash('sha256').update(JSON.stringify(manifest))
  for (const name of programs) hash.update(await readFile(`${serverFolder}${name}`))
  return hash.digest('hex')
}

export const builtRenderer: RendererFactory = async () => {
  // Written by Vite in the same build.
  const manifest = JSON.parse(await readFile(`${clientFolder}.vite/manifest.json`, 'utf8')) as Manifest
  const release = await hashOfBuild(manifest)
  const integrity = await readIntegrity(manifest)
  const styleSheetTag = styleSheet(manifest, integrity) + fontPreloads(manifest)
  return { renderPage, release, headTags: headTagsFrom(manifest, integrity, styleSheetTag), styleSheetTag, policy: {}, drawingFonts, serveAssets }
}
