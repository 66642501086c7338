/** Where Strapi remembers that somebody closed a banner with news about itself; it has no other switch. */
const closed = ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false']

export const closeAnnouncements = (): void => {
  for (const key of closed) window.localStorage.setItem(key, 'true')
}
