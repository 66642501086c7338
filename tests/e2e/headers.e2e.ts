import { expect, inject, it } from 'vitest'
import { judgePages } from '../support/judged-pages.js'

it('every kind of page gets an A+ of the HTTP Observatory', async () => {
  const verdicts = Object.entries(await judgePages(inject('examplePages'), inject('siteUrl'), inject('cmsUrl')))
  console.log(`HTTP Observatory: ${verdicts.map(([type, { score, grade }]) => `${type} ${score} ${grade}`).join(', ')}`)
  for (const [type, { score, findings }] of verdicts) expect(score, `${type}: ${JSON.stringify(findings)}`).toBeGreaterThanOrEqual(130)
})
