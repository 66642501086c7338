import type { feeds as english } from '../en/feeds'

export const feeds: typeof english = {
  articlesBy: (name, role) => `Artículos de ${name}, ${role}.`,
  care: 'Este artículo habla de experiencias difíciles, así que no se envía completo. Arriba, en su página, dice a quién llamar o escribir para recibir apoyo.',
  read: 'Léalo en nuestro sitio',
}
