import type { PreviewWords } from '../en/preview'

export const preview: PreviewWords = {
  standing: {
    unpublished: 'Esta es una vista previa. No está publicada, y este enlace es solo para usted.',
    changed: 'Esta es una vista previa. Tiene cambios que todavía no se han publicado, y este enlace es solo para usted.',
    published: 'Esta es una vista previa. Muestra lo que los lectores ven ahora: todo lo que contiene está publicado.',
  },
  title: (name) => `Vista previa: ${name}`,
  deadLink: 'Este enlace de vista previa no funciona',
  deadLinkLead: 'Quizá venció, se retiró o perdió una parte en el camino. Por favor, pida uno nuevo a la persona que se lo dio.',
  home: 'Página de inicio',
}
