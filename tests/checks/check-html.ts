import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import * as v from 'valibot'
import { examplePages } from '../support/page-types.js'
import { startStack } from '../support/stack.js'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

const report = v.object({
  messages: v.array(
    v.object({
      type: v.string(),
      subType: v.optional(v.string()),
      message: v.string(),
      extract: v.optional(v.string(), ''),
      lastLine: v.optional(v.number(), 0),
    }),
  ),
})
type Message = v.InferOutput<typeof report>['messages'][number]

/** Runs the W3C's Nu checker over one page. It ends with status 1 when there is something to say, which is no failure here. */
const messagesAbout = (html: string): Promise<Message[]> =>
  new Promise((resolve, reject) => {
    const child = execFile('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', '-'], { maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) return reject(error)
      // It reports to the error output.
      resolve(v.parse(report, JSON.parse(stderr || stdout)).messages)
    })
    child.stdin?.end(html)
  })

/** Safari's VoiceOver takes a list without bullets for no list unless its role is written down. */
const isMeant = ({ message }: Message): boolean => /^The .list. role is unnecessary for element/.test(message)

const isProblem = (message: Message): boolean => (message.type === 'error' || message.subType === 'warning') && !isMeant(message)

/** Prints what the Nu checker says about every type of page. @returns how many errors and warnings there are */
export const checkHtml = async (): Promise<number> => {
  console.log('Starting the site with demo content …')
  const stack = await startStack()
  try {
    const { pages, stop } = await examplePages(stack)
    let problems = 0
    try {
      for (const [type, { url }] of Object.entries(pages)) {
        const found = (await messagesAbout(await (await fetch(url)).text())).filter(isProblem)
        problems += found.length
        console.log(`${found.length === 0 ? 'valid' : `${found.length} problems`}  ${type}`)
        for (const { type: kind, message, extract } of found) console.log(`  ${kind}: ${message}\n    ${extract.trim()}`)
      }
    } finally {
      await stop()
    }
    console.log(`Nu checker: ${Object.keys(pages).length} kinds of pages, ${problems} errors and warnings`)
    return problems
  } finally {
    await stack.stop()
  }
}
