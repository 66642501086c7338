/** What in a text could make somebody recognizable, or tell that somebody is a client. */
export const concernKinds = ['phone', 'email', 'client', 'staff', 'full_name'] as const
export type ConcernKind = (typeof concernKinds)[number]

export interface Concern {
  kind: ConcernKind
  /** The words of the text that it is about. */
  words: string
}

// Seven digits or more with the usual marks between them (E.164 has at most 15); years and prices have fewer, dates are told apart below.
const phone = /(?<![\w/-])\+?\(?\d(?:[\s().–-]{0,2}\d){6,14}(?![\w/-])/g
const date = /^\(?\d{4}[-. /]\d{1,2}[-. /]\d{1,2}|^\d{1,2}[-. /]\d{1,2}[-. /]\d{4}$|^\d{4}\s?[-–]\s?\d{4}$/
const email = /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[([]\s?at\s?[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([]\s?dot\s?[)\]]\s?)[\p{L}\p{N}-]{2,63}){1,4}/giu

// "I am a client of", "as a former patient here", "my therapist here", "my sessions with": sentences that tell where somebody is in treatment.
const client = [
  /\b(?:i\s?(?:a|’|')?m|i\s+(?:was|used\s+to\s+be|have\s+been|became)|i(?:’|')ve\s+been|as)\s+(?:currently\s+|once\s+)?(?:a|an|your|her|his|their)\s+(?:\w+\s+){0,2}?(?:client|patient)s?\b/gi,
  /\b(?:my|our)\s+(?:therapist|psychologist|counselor|clinician|couples\s+therapist)\s+(?:here|at\s+(?:your|this)\s+(?:practice|office))\b/gi,
  // Names are told by their capital letter, so these cannot ignore case.
  /\b(?:[Ii]n|[Dd]uring|[Aa]fter)\s+my\s+(?:\w+\s+){0,2}?(?:session|appointment|intake)s?\s+(?:here|with\s+(?:you|[Dd]r\b|\p{Lu}))/gu,
  /\bI\s+(?:see|saw|am\s+seeing|was\s+seeing)\s+(?:[Dd]r\b\.?|\p{Lu}\p{L}+)(?=[^.!?]{0,60}\b(?:for|since|every|weekly|therapy|sessions?|treatment|twice|once)\b)/gu,
  /\bI\s+(?:am\s+seeing|was\s+seeing)\s+you\b/gu,
  /\bI\s+(?:started|began|did|do|had|have)\s+(?:my\s+)?(?:therapy|treatment|counseling|sessions?)\s+(?:here|with\s+(?:you|[Dd]r\b|\p{Lu}))/gu,
]

// The same in Spanish. "Soy paciente" alone says that somebody has patience, so it needs to say whose; "cliente" does not.
const clientInSpanish = [
  /(?<!\p{L})(?:soy|era|fui|he\s+sido|había\s+sido|como)\s+(?:(?:un|una|su|antigu[oa]|ex)[\s-]+){0,2}client[ea]s?(?!\p{L})/giu,
  /(?<!\p{L})(?:soy|era|fui|he\s+sido|había\s+sido)\s+(?:(?:un|una|su|antigu[oa]|ex)[\s-]+){1,2}pacientes?(?!\p{L})/giu,
  /(?<!\p{L})(?:soy|era|fui|he\s+sido|había\s+sido)\s+pacientes?\s+(?:suy[oa]|aquí|acá|de\s+(?:ustedes|usted|aquí|est[ea]|la\s+(?:dra|doctora)|el\s+(?:dr|doctor)|dra?|doctora?))(?!\p{L})/giu,
  /(?<!\p{L})(?:soy|era|fui|he\s+sido|había\s+sido)\s+pacientes?\s+del\s+(?:dr|doctor)(?!\p{L})/giu,
  /(?<!\p{L})como\s+(?:(?:un|una|su|antigu[oa]|ex)[\s-]+){0,2}pacientes?(?=\s*,|\s+(?:de\s+ustedes|suy[oa]|aquí))/giu,
  /(?<!\p{L})mi\s+(?:terapeuta|psicólog[oa]|psicolog[oa]|consejer[oa])\s+(?:de\s+aquí|aquí|de\s+ustedes|(?:en|de)\s+est[ea]\s+(?:consultorio|práctica|clínica|centro))(?!\p{L})/giu,
  /(?<!\p{L})(?:[Ee]n|[Dd]urante|[Dd]espués\s+de|[Tt]ras)\s+mi\s+(?:\p{L}+\s+){0,2}?(?:sesión|sesion|cita|consulta|terapia)\s+(?:aquí|con\s+(?:ustedes|usted|la\s+(?:[Dd]ra|doctora)|el\s+(?:[Dd]r|doctor)|\p{Lu}))/gu,
  /(?<!\p{L})(?:[Vv]oy|[Ii]ba|[Ff]ui|[Vv]engo|[Ee]stoy|[Ee]stuve|[Hh]ago|[Hh]ice|[Ee]mpecé|[Ee]mpece|[Cc]omencé|[Ii]nicié|[Tt]engo|[Ll]levo)\s+(?:\p{L}+\s+){0,3}?(?:terapia|tratamiento|sesiones)\s+(?:aquí|con\s+(?:ustedes|usted|la\s+(?:[Dd]ra|doctora)|el\s+(?:[Dd]r|doctor)|\p{Lu}))/gu,
  /(?<!\p{L})(?:[Mm]e\s+(?:atiende|atendió|atendio)|[Mm]e\s+atiendo\s+con|[Vv]eo\s+a)\s+(?:la\s+(?:[Dd]ra\.?|doctora)|el\s+(?:[Dd]r\.?|doctor)|\p{Lu}\p{L}+)(?=[^.!?]{0,60}(?<!\p{L})(?:cada|desde|semanal|semanalmente|terapia|sesiones|tratamiento|aquí)(?!\p{L}))/gu,
]

const fullName = [
  /\b(?:[Mm]y\s+(?:full\s+|real\s+)?name\s+is|[Ii]\s+am\s+called|[Ss]igned,?)\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.?)?\s+\p{Lu}[\p{L}’'-]{2,}/gu,
  /\b(?:[Ii]\s?(?:’|')m|[Ii]\s+am|[Tt]his\s+is)\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.)?\s+\p{Lu}[\p{L}’'-]{2,}(?=\s*[,.!\n]|\s+(?:from|and|here)\b|$)/gu,
  /(?<!\p{L})(?:[Mm]e\s+llamo|[Mm]i\s+nombre\s+(?:completo\s+|real\s+)?es|[Ff]irmado,?|[Aa]tentamente,?)\s+\p{Lu}[\p{L}’'-]+(?:\s+(?:de|del|la|las|los)){0,2}\s+\p{Lu}[\p{L}’'-]{2,}/gu,
  /(?<!\p{L})[Ss]oy\s+\p{Lu}[\p{L}’'-]+(?:\s+(?:de|del|la|las|los)){0,2}\s+\p{Lu}[\p{L}’'-]{2,}(?=\s*[,.!\n]|\s+(?:de|y|desde)\s|$)/gu,
]

const noNames =
  'A|The|An|Your|Some|Just|Mom|Dad|Mother|Father|Grateful|Anonymous|Another|Former|New|Long|One|Not|Tired|Curious|' +
  'Un|Una|El|La|Los|Las|Su|Alguien|Mamá|Papá|Madre|Padre|Abuela|Abuelo|Otra|Otro|Anónima|Anónimo|Agradecida|Agradecido|Lectora|Lector'
/** "Robin Example" or "Ana de la Cruz" as the name that stands over a comment. "Robin E." and "A Reader" are none. */
const nameInFull = new RegExp(`^(?!(?:${noNames})(?!\\p{L}))\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}\\.?)?(?:\\s+(?:de|del|la|las|los)){0,2}\\s+\\p{Lu}[\\p{L}’'-]{2,}(?:\\s+\\p{Lu}[\\p{L}’'-]{2,})?$`, 'u')

const matches = (kind: ConcernKind, pattern: RegExp, text: string): Concern[] => [...text.matchAll(pattern)].map(([words]) => ({ kind, words: words.trim() }))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const titles = /^(?:dra?|prof|mr|mrs|ms|mx)\.?$/i

/** A staff member's full name, or surname with or without a title; first names alone are everybody's. */
const staffPattern = (name: string): RegExp | undefined => {
  const [own = ''] = name.split(',')
  const parts = own.split(/\s+/).filter((part) => part.length > 1 && !titles.test(part))
  const surname = parts.at(-1)
  if (surname === undefined || surname.length < 3) return undefined
  const first = parts.length > 1 ? `${escaped(parts[0] ?? '')}\\s+(?:\\p{Lu}\\.?\\s+)?` : ''
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:dra?|mr|mrs|ms|mx|prof|doctora?|señora?)\\.?\\s+)?(?:${first})?${escaped(surname)}(?![\\p{L}\\p{N}])`, 'giu')
}

const staff = (names: readonly string[], text: string): Concern[] =>
  names.flatMap((name) => {
    const pattern = staffPattern(name)
    return pattern ? matches('staff', pattern, text) : []
  })

const once = (concerns: readonly Concern[]): Concern[] => [...new Map(concerns.map((concern) => [`${concern.kind} ${concern.words.toLowerCase()}`, concern])).values()]

/**
 * Looks for what a reader may not want to make public. It cannot find everything and finds some things that are
 * harmless: it asks, and never decides.
 * @param staffNames names of the people of the practice as the site shows them
 */
export const concernsAbout = ({ name, text }: { name: string; text: string }, staffNames: readonly string[] = []): Concern[] =>
  once([
    ...matches('phone', phone, text).filter(({ words }) => !date.test(words)),
    ...matches('email', email, `${name}\n${text}`),
    ...[...client, ...clientInSpanish].flatMap((pattern) => matches('client', pattern, text)),
    ...staff(staffNames, text),
    ...fullName.flatMap((pattern) => matches('full_name', pattern, text)),
    ...(nameInFull.test(name) ? [{ kind: 'full_name' as const, words: name }] : []),
  ]).slice(0, 10)

const confirming = [
  /\b(?:our|your|my)\s+(?:(?:last|next|first|recent|previous)\s+)?(?:session|appointment|intake|visit)s?\b/gi,
  /\b(?:you|he|she|they)\s+(?:are|were|have\s+been)\s+(?:a|an|my|our|one\s+of\s+(?:my|our))\s+(?:\w+\s+)?(?:client|patient)s?\b/gi,
  /\bas\s+(?:a|my|our)\s+(?:\w+\s+)?(?:client|patient)\b/gi,
  /\b(?:when|since|as)\s+(?:we|you\s+and\s+i)\s+(?:worked|met|spoke|talked|work|started)\b/gi,
  /\b(?:working|worked|work)\s+with\s+you\b/gi,
  /\b(?:see|talk\s+to)\s+you\s+(?:on\s+)?(?:next\s+week|soon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
  /\byour\s+(?:treatment|therapy|diagnosis|progress|file|record|chart|therapist\s+here|treatment\s+plan)\b/gi,
  /\b(?:you|we)\s+(?:told|mentioned|discussed|said|talked\s+about)\b[^.!?]{0,40}\b(?:in|during|at)\s+(?:session|therapy|the\s+office|our)\b/gi,
  // The same in Spanish.
  /(?<!\p{L})(?:nuestra|su|tu|mi)\s+(?:(?:última|próxima|primera|siguiente)\s+)?(?:sesión|cita|consulta)(?!\p{L})/giu,
  /(?<!\p{L})(?:es|era|fue|ha\s+sido|eres|fuiste)\s+(?:(?:mi|nuestr[oa]|un[oa]?\s+de\s+(?:mis|nuestr[oa]s))\s+)(?:pacientes?|client[ea]s?)(?!\p{L})/giu,
  /(?<!\p{L})como\s+(?:mi|nuestr[oa])\s+(?:paciente|client[ea])(?!\p{L})/giu,
  /(?<!\p{L})(?:cuando|desde\s+que)\s+(?:trabajamos|nos\s+(?:vimos|conocimos)|hablamos|empezamos)(?!\p{L})/giu,
  /(?<!\p{L})(?:trabajar|trabajando|trabajé)\s+con\s+(?:usted|ustedes)(?!\p{L})|(?<!\p{L})(?:trabajar|trabajando|trabajé)\s+contigo(?!\p{L})/giu,
  /(?<!\p{L})nos\s+vemos\s+(?:la\s+próxima\s+semana|pronto|mañana|el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?!\p{L})/giu,
  /(?<!\p{L})(?:su|tu)\s+(?:tratamiento|terapia|diagnóstico|progreso|expediente|terapeuta\s+aquí)(?!\p{L})/giu,
]

/** Words of a reply by the practice from which readers could conclude that somebody is or was a client. */
export const confirmsClient = (text: string): string[] => [...new Set(confirming.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words)))]
