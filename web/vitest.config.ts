import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Random texts take many times as long on a machine that does other things too.
const testTimeout = 30_000

export default defineConfig({
  plugins: [react()],
  test: { name: 'web', include: ['{src,server,build}/**/*.test.{ts,tsx}'], testTimeout },
})
