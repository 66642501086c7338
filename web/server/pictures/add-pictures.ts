import type { PictureResponse } from '@practice/shared/pictures/contract'
import type { PictureFile } from '@practice/shared/pictures/picture-files'
import { fallbackFile, parsePictureName, parsePicturePath, pictureFormats, picturePath } from '@practice/shared/pictures/picture-files'
import type { WebSettings } from '@practice/shared/settings/check'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createAnswer } from '../answers/answer'
import type { Made, PassedAnswer } from '../answers/answer-store'
import type { KeptDocumentsOptions } from '../answers/kept-documents'
import { passed } from '../answers/kept-documents'
import { cmsTimeoutMs } from '../answers/read-from-cms'
import { cmsHeaders } from '../cms-headers'
import { createLane } from './lane'
import { makeCopy } from './make-copy'
import { readPicture } from './read-picture'

interface PicturesOptions extends Pick<KeptDocumentsOptions, 'store' | 'send'> {
  settings: WebSettings
}

/** Copies that wait to be made. Whoever asks for more is told to come back, and sees the page without them. */
const mostWaiting = 200

const fallbackAddress = (name: string): string | undefined => {
  const whole = parsePictureName(name)
  return whole && fallbackFile({ name, ...whole }).path
}

/** Where the same copy of the picture is now, or the nearest to it. */
const addressNow = ({ form, width, format }: PictureFile, name: string): string | undefined => {
  const same = picturePath({ name, form, width, format })
  return parsePicturePath(same) ? same : fallbackAddress(name)
}

const leadTo = (location: string | undefined) => (location === undefined ? passed(404) : passed(302, { location, 'cache-control': 'no-cache' }))

const notAvailable = ({ unavailable }: PassedAnswer) => passed(unavailable ? 503 : 404)

/**
 * The copies of the media library's pictures, made when they are first asked for and kept like pages. Their addresses
 * change with what can be seen, so browsers never ask twice.
 */
export const addPictures = (server: FastifyInstance, { settings, store, send }: PicturesOptions): void => {
  const inLane = createLane(mostWaiting)

  /** Gives `undefined` when the CMS cannot be reached, or the file has gone this moment. */
  const readOriginal = async ({ original }: PictureResponse, clientAddress: string): Promise<Uint8Array | undefined> => {
    try {
      const response = await fetch(`${settings.CMS_INTERNAL_URL}${original}`, {
        headers: cmsHeaders(settings, clientAddress),
        signal: AbortSignal.timeout(cmsTimeoutMs),
        redirect: 'error',
      })
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
    } catch {
      return undefined
    }
  }

  const make = async (key: string, file: PictureFile & { hash: string }, clientAddress: string): Promise<Made> => {
    const read = await readPicture(settings, file.hash, clientAddress)
    if ('refused' in read) return notAvailable(read.refused)
    const { picture, tags } = read
    if (picture.name !== file.name) return leadTo(addressNow(file, picture.name))
    // Of the same name, so of the same content: it was only not certain that the picture is still there.
    const known = await store.known(key)
    if (known) return { kept: { ...known, tags, madeAt: Date.now() } }
    const body = await inLane(async () => {
      const original = await readOriginal(picture, clientAddress)
      return original && makeCopy(original, file, picture.focus)
    })
    if (body === undefined || body === 'full') return passed(503)
    return { kept: await createAnswer({ key, type: pictureFormats[file.format], tags, body }) }
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const key = request.url.split('?', 1)[0] ?? ''
    const file = parsePicturePath(key)
    if (!file) return reply.callNotFound()
    const made = await store.get(key, () => make(key, file, request.ip))
    if ('passed' in made) return reply.code(made.passed.status).headers(made.passed.headers).send(made.passed.body)
    reply.hijack()
    send(request, reply.raw, made.kept)
    return reply
  }

  server.get('/pictures/:name/:file', answer)

  // How texts name a file, and where the site had it before it made copies: what links there still finds the picture.
  server.get<{ Params: { file: string } }>('/uploads/:file', async ({ params, ip }, reply) => {
    const [, hash] = /^([\w-]{1,200})\.\w{1,5}$/.exec(params.file) ?? []
    if (hash === undefined) return reply.callNotFound()
    const read = await readPicture(settings, hash, ip)
    const { passed: answered } = 'refused' in read ? notAvailable(read.refused) : leadTo(fallbackAddress(read.picture.name))
    return reply.code(answered.status).headers(answered.headers).send(answered.body)
  })
}
