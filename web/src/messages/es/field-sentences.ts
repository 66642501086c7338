/** What several forms say about a field. */
export const characters = (limit: number): string => `${limit} caracteres o menos`

export const emailSentences = {
  emailForm: 'Escriba un correo electrónico con la forma nombre@example.com.',
  emailTooLong: 'Un correo electrónico tiene como máximo 254 caracteres.',
  unclean: 'Este texto contiene caracteres que no podemos guardar. Escríbalo de nuevo, por favor.',
}
