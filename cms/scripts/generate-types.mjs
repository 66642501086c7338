// Writes types/generated from the schemas. Run it after changing a content type or component.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { commandEnvironment, root, strapiCommand } from './placeholder-settings.mjs'

mkdirSync(path.join(commandEnvironment.DATA_DIR, 'public', 'uploads'), { recursive: true })
execFileSync(process.execPath, [strapiCommand, 'ts:generate-types', '--silent'], { cwd: root, stdio: 'inherit', env: commandEnvironment })
