import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { validateXML } from 'xmllint-wasm'

const schema = (name: string): Promise<string> => readFile(new URL(`./schemas/${name}`, import.meta.url), 'utf8')

/** The schema of sitemaps.org, as the package of that name ships it. */
const sitemapsOrg = (): Promise<string> => readFile(createRequire(import.meta.url).resolve('sitemap/package.json').replace('package.json', 'schema/sitemap.xsd'), 'utf8')

/** What is wrong with a sitemap, by the schema of sitemaps.org and libxml2. */
export const sitemapErrors = async (xml: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: { fileName: 'sitemap.xsd', contents: await schema('sitemap.xsd') },
    preload: [
      { fileName: 'sitemaps-org.xsd', contents: await sitemapsOrg() },
      { fileName: 'sitemap-image.xsd', contents: await schema('sitemap-image.xsd') },
    ],
  })
  return errors.map(({ message }) => message)
}

/** What is wrong with an Atom feed, by RFC 4287 and libxml2. */
export const atomErrors = async (xml: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'atom.xml', contents: xml },
    extension: 'relaxng',
    schema: { fileName: 'atom.rng', contents: await schema('atom.rng') },
  })
  return errors.map(({ message }) => message)
}

/** What is wrong with a JSON Feed, by its specification and Ajv. */
export const jsonFeedErrors = async (json: string): Promise<string[]> => {
  const ajv = new Ajv2020({ allErrors: true })
  const isValid = ajv.compile(JSON.parse(await schema('json-feed.json')))
  return isValid(JSON.parse(json)) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
