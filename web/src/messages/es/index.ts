import { comments } from './comments'
import { contact } from './contact'
import { crisis } from './crisis'
import { errors } from './errors'
import { forms } from './forms'
import { frame } from './frame'
import { home } from './home'
import { locations } from './locations'
import { replyMail } from './reply-mail'
import { untranslated } from './untranslated'

export const messages = { frame, crisis, errors, forms, home, locations, contact, comments, replyMail, untranslated }
