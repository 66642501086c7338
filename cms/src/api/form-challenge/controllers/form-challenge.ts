import type { ProofChallenge } from '@practice/shared/forms/proof-of-work'
import type { Context } from 'koa'
import { ownProofOfWork } from '../../../forms/own-proof-of-work'
import { noParameters, readQuery } from '../../../public-api/read-input'

export default {
  async issue(ctx: Context) {
    readQuery(ctx.querystring, noParameters)
    ctx.set('Cache-Control', 'no-store')
    ctx.body = (await ownProofOfWork.challenge(Date.now())) satisfies ProofChallenge
  },
}
