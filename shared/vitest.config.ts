import { defineConfig } from 'vitest/config'

// Random texts take many times as long on a machine that does other things too.
const testTimeout = 30_000

export default defineConfig({ test: { name: 'shared', include: ['src/**/*.test.ts'], testTimeout } })
