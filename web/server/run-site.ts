import { readSettings, webSettings } from '@practice/shared/settings/check'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance } from 'fastify'
import type { RendererFactory } from './renderer'
import { createSiteServer } from './site-server'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const checkedSettings = (): WebSettings => {
  try {
    return readSettings(webSettings, process.env)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const isPortTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const listen = async (server: FastifyInstance, { WEB_HOST: host, WEB_PORT: port }: WebSettings): Promise<string> => {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    if (isPortTaken(error)) return fail(`The site cannot start: port ${port} on ${host} is in use. Set WEB_PORT to another one.`)
    return fail(`The site cannot start: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Runs the site until it is told to stop; requests that have begun are answered first. */
export const runSite = async (renderer: RendererFactory): Promise<void> => {
  const settings = checkedSettings()
  const server = await createSiteServer(settings, renderer)
  const address = await listen(server, settings)
  console.log(`Site listening on ${address}`)
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void server.close().then(() => process.exit(0))
    })
  }
}
