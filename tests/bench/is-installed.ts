import { spawnSync } from 'node:child_process'

/** Whether a program of Debian's packages is there. */
export const isInstalled = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
