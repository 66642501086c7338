// Strapi's develop mode: recompiles and restarts when a file changes, and serves the admin panel with hot reload.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { root, strapiCommand } from './placeholder-settings.mjs'

const { DATA_DIR } = process.env
if (DATA_DIR) mkdirSync(path.join(DATA_DIR, 'public', 'uploads'), { recursive: true })

const child = spawn(process.execPath, [strapiCommand, 'develop'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development', STRAPI_TELEMETRY_DISABLED: 'true' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
