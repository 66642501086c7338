/** Whether a picture is one of the media library: others are not shown, for their host would learn who reads what. */
export const isOwnPicture = (address: string): boolean => /^\/uploads\/[\w.-]+$/.test(address)

/** The title of a picture that says nothing of its own; with it, an empty description is meant and not forgotten. */
export const decorativeTitle = 'decorative'

export const isDecorative = (alt: string | null, title: string | null | undefined): boolean => (alt ?? '').trim() === '' && title === decorativeTitle
