import { apiPaths } from '@practice/shared/paths'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { ServerApi } from './server-api'

/** `/health`: this process answers. `/health/ready`: the CMS and its database answer too. */
export const addHealth = (server: FastifyInstance, apiFor: ServerApi): void => {
  server.get('/health', async (_, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))
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
