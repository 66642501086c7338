// Development: the same server, with pages made through Vite, so that a change shows at once.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const vite = await createServer({ root: fileURLToPath(new URL('..', import.meta.url)), server: { middlewareMode: true }, appType: 'custom' })
const { runSite } = await vite.ssrLoadModule('/server/run-site.ts')
const { viteRenderer } = await vite.ssrLoadModule('/server/vite-renderer.ts')
await runSite(viteRenderer(vite))
