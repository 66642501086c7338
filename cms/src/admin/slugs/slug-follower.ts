import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import { slugFromTitle } from './slug-from-title'

/** The field a slug is made from, by content type. */
const titleFields: Record<string, string> = {
  'api::post.post': 'title',
  'api::page.page': 'title',
  'api::category.category': 'name',
  'api::location.location': 'name',
  'api::person.person': 'name',
}

/**
 * Lets the slug of a new document follow its title until somebody edits the slug. Strapi fills it in once, before there
 * is a title, so that every new article would be called "post". Shows nothing: a panel is what can reach the form.
 */
export const SlugFollower: PanelComponent = ({ model, documentId }) => {
  const titleField = titleFields[model]
  const title: unknown = useForm('SlugFollower', ({ values }) => titleField && Reflect.get(values, titleField))
  const slug: unknown = useForm('SlugFollower', ({ values }) => Reflect.get(values, 'slug'))
  const onChange = useForm('SlugFollower', (form) => form.onChange)
  const ours = useRef<unknown>(undefined)
  const isNew = documentId === undefined

  useEffect(() => {
    if (!isNew || titleField === undefined) return
    const wanted = typeof title === 'string' ? slugFromTitle(title) : ''
    if (wanted === '') {
      // What is there before the first word was put there by Strapi.
      ours.current = slug
    } else if ((slug === undefined || slug === '' || slug === ours.current) && slug !== wanted) {
      ours.current = wanted
      onChange('slug', wanted)
    }
  }, [isNew, titleField, title, slug, onChange])

  return null
}
