import { apiPaths } from '@practice/shared/paths'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { AnswerStore } from './answers/answer-store'
import type { FormDoor } from './form-queue/form-door'
import type { SiteSearch } from './search/site-search'
import type { ServerApi } from './server-api'

/**
 * `/health`: this process answers. `/health/ready`: the CMS and its database answer too. `/health/store`: what is kept of
 * finished answers, whether changes are followed, and how much can be found. `/health/forms`: how many comments and enquiries wait
 * for the CMS, since when, and how many were set aside.
 */
export const addHealth = (server: FastifyInstance, apiFor: ServerApi, store: AnswerStore, search: SiteSearch, forms: FormDoor): void => {
  server.get('/health', async (_, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))
  server.get('/health/store', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ trust: store.trust, ...store.counts, ...store.usage, search: search.usage }),
  )
  server.get('/health/forms', async (_, reply) => reply.header('cache-control', 'no-store').send({ queue: forms.usage() ?? null }))
  server.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await apiFor(request.ip).read(apiPaths.ready(), v.unknown())
      return reply.send({ ok: true })
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })
}
