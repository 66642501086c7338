import { pictureLimits } from '@practice/shared/pictures/limits'

export default {
  upload: {
    config: {
      sizeLimit: pictureLimits.bytes,
      // Raster pictures only: SVG and HTML can carry scripts that would run in the admin's origin.
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] },
      // An hour, in milliseconds; a picture that is replaced keeps its address.
      providerOptions: { localServer: { maxage: 60 * 60 * 1000 } },
    },
  },
}
