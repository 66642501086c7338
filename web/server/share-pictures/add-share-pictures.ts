import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import { pictureOfPost, pictureOfPractice, sharePictureMark } from '@practice/shared/share-pictures/share-picture'
import type { SharePicture } from '@practice/shared/share-pictures/share-picture'
import { siteResponse } from '@practice/shared/site/contract'
import type { FastifyInstance } from 'fastify'
import type { KeptDocumentsOptions } from '../answers/kept-documents'
import { addKeptDocument } from '../answers/kept-documents'
import type { DrawPicture } from './draw-picture'

/** The picture of each article and of the practice, drawn when it is first asked for and kept like a page. */
export const addSharePictures = (server: FastifyInstance, options: KeptDocumentsOptions & { drawPicture: DrawPicture }): void => {
  const type = 'image/png'
  // Only what the words are now is ever drawn, so nobody can have pictures made of words of their own.
  const drawn = async (picture: SharePicture, mark: string, slug?: string) => {
    const markNow = sharePictureMark(picture)
    return mark === markNow ? options.drawPicture(picture) : { location: sitePaths.sharePicture(markNow, slug) }
  }
  addKeptDocument(server, options, {
    path: (slug, mark) => sitePaths.sharePicture(mark, slug),
    type,
    make: async (api, slug, mark) => {
      const [post, site] = await Promise.all([api.read(apiPaths.post(slug), postResponse), api.read(apiPaths.site(), siteResponse)])
      return drawn(pictureOfPost(post, site), mark, slug)
    },
  })
  addKeptDocument(server, options, {
    path: (_, mark) => sitePaths.sharePicture(mark),
    type,
    make: async (api, _, mark) => drawn(pictureOfPractice(await api.read(apiPaths.site(), siteResponse)), mark),
  })
}
