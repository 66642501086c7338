import { mentionsDanger } from '../crisis/mentions-danger.js'
import { plainWords, withoutDoubles } from '../crisis/plain-words.js'

/**
 * Words that are a subject in an article and may be a cry in a search box, where nobody writes whole sentences. In English
 * and Spanish, as `plainWords` leaves them.
 */
const words = [
  'suicid[a-z]{0,8}', 'kill(?:ing)? (?:my|him|her|them)sel(?:f|ves)', 'self ?harm(?:ing)?', 'self ?injur[a-z]{1,4}', 'hurt(?:ing)? myself', 'cut(?:ting)? myself', 'overdos[a-z]{1,3}',
  'end(?:ing)? (?:it all|my life)', '(?:want|wanna|wish)(?: to| i was| i were)? (?:die|dead)', 'how to die', 'ways? to die', 'crisis', '988', '911', 'hot ?line', 'life ?line',
  'domestic violence', 'domestic abuse', 'being abused', 'abus(?:es|ed|ing) me', 'rape[ds]?', 'sexual(?:ly)? assault(?:ed)?', 'hits me', 'beats me',
  'quiero morir(?:me)?', 'matarme', 'quitarme la vida', 'autolesion[a-z]{0,6}', 'hacerme dano', 'cortarme', 'sobredosis', 'violencia (?:domestica|de genero|familiar)', 'me pega', 'violacion',
].map(withoutDoubles)

const asked = new RegExp(` (?:${words.join('|')})(?= )`)

/** Whether somebody who searches for this may need help at once. It offers help, and never decides. */
export const asksForHelp = (query: string): boolean => mentionsDanger(query) || asked.test(plainWords(query))
