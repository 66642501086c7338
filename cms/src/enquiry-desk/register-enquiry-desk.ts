import { enquiryChange, enquiryListQuery } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import { addAdminRoutes } from '../admin-routes/admin-route'
import { signedIn } from '../admin-routes/signed-in'
import { noParameters, readForm, readQuery } from '../public-api/read-input'
import { adminService } from '../roles/admin-services'
import { changeEnquiry } from './change-enquiry'
import { mayAnswer } from './colleagues'
import { openEnquiry } from './open-enquiry'
import { readEnquiries, readSummary } from './read-enquiries'

/** Adds the permission to answer enquiries and the only admin routes that lead to them. Must run in `register()`, as `registerModeration`. */
export const registerEnquiryDesk = async (strapi: Core.Strapi): Promise<void> => {
  await adminService(strapi, 'permission').actionProvider.registerMany([
    { section: 'settings', category: 'Enquiries', displayName: 'Read and answer enquiries', uid: 'enquiries.answer' },
  ])
  addAdminRoutes(strapi, '/enquiries', [
    { method: 'GET', path: '/list', permission: mayAnswer, answer: (ctx) => readEnquiries(strapi, readQuery(ctx.querystring, enquiryListQuery)) },
    {
      method: 'GET', path: '/summary', permission: mayAnswer,
      answer: (ctx) => {
        readQuery(ctx.querystring, noParameters)
        return readSummary(strapi)
      },
    },
    { method: 'POST', path: '/:documentId/openings', permission: mayAnswer, answer: (ctx) => openEnquiry(strapi, String(ctx.params.documentId), signedIn(ctx)) },
    {
      method: 'POST', path: '/:documentId/changes', permission: mayAnswer,
      answer: (ctx) => changeEnquiry(strapi, String(ctx.params.documentId), readForm(ctx.request.body, enquiryChange), signedIn(ctx)),
    },
  ])
}
