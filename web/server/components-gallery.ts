import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ViteDevServer } from 'vite'
import type { framePage, componentsPage } from '../gallery/components-page'
import { isFrame } from '../gallery/frames'

interface Gallery {
  componentsPage: typeof componentsPage
  framePage: typeof framePage
}

const send = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    // Frames of this page are pages of this origin, which no page of the site may be.
    .header('content-security-policy', "frame-ancestors 'self'")
    .removeHeader('x-frame-options')
    .type('text/html; charset=utf-8')
    .send(html)

/** `/_/components`: every example of every component. Only the development server has it. */
export const addComponentsGallery = (server: FastifyInstance, vite: ViteDevServer): void => {
  // The picture of the examples (web/src/ui/example-data.ts), whichever copy a browser chooses.
  server.get('/pictures/example-1600x1000-00000000/*', async (_, reply) => reply.type('image/svg+xml').send(await readFile(`${vite.config.root}/src/ui/landscape/landscape.svg`)))
  // Vite gives a module without its type.
  const load = async () => (await vite.ssrLoadModule('/gallery/components-page.tsx')) as unknown as Gallery
  server.get<{ Querystring: { frame?: string } }>('/_/components', async ({ query: { frame = '' } }, reply) =>
    send(reply, (await load()).componentsPage(isFrame(frame) ? frame : undefined)),
  )
  server.get<{ Params: { component: string; frame: string } }>('/_/components/:component/:frame', async ({ params }, reply) => {
    const html = isFrame(params.frame) ? (await load()).framePage(params.component, params.frame) : undefined
    return html === undefined ? reply.callNotFound() : send(reply, html)
  })
}
