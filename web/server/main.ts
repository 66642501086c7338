// React reads NODE_ENV when it is loaded, so this comes before everything that loads it.
process.env.NODE_ENV ??= 'production'

const { runSite } = await import('./run-site')
const { builtRenderer } = await import('./built-renderer')
await runSite(builtRenderer)

export {}
