export default {
  upload: {
    config: {
      /** Bytes; a photograph straight from a phone has about 10 MB. */
      sizeLimit: 20 * 1024 * 1024,
      // Raster pictures only: SVG and HTML can carry scripts that would run in the admin's origin.
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] },
      // An hour, in milliseconds; a picture that is replaced keeps its address.
      providerOptions: { localServer: { maxage: 60 * 60 * 1000 } },
      breakpoints: { large: 1200, medium: 800, small: 480 },
    },
  },
}
