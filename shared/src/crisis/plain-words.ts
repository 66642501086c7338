/** Digits and signs that stand for letters inside a word: "su1c1de". */
const standIns: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i', '|': 'l' }

/** Cyrillic letters that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', к: 'k' }

/** Words of which a letter is often hidden behind an asterisk, or behind a 1, which may be an i or an l. */
const oftenMasked = ['kill', 'killing', 'die', 'dying', 'dead', 'suicide', 'suicidal', 'suicidio', 'matar', 'matarme', 'morir', 'cutting', 'myself']

const unmasked = (word: string): string => {
  const fits = (whole: string): boolean => whole.length === word.length && [...whole].every((letter, index) => word[index] === '*' || (word[index] === '1' && 'il'.includes(letter)) || (standIns[word[index] ?? ''] ?? word[index]) === letter)
  return oftenMasked.find(fits) ?? word.replace(/[0-9@$!|]/g, (sign) => standIns[sign] ?? sign)
}

/** Letters once, however often they stand in a row: "diiiie", and "suicidde" by mistake. */
export const withoutDoubles = (text: string): string => text.replace(/([a-z])\1+/g, '$1')

/**
 * A text as words that can be compared: lower case, no accents, no apostrophes ("don't" is "dont"), nothing invisible,
 * disguised letters shown. Words are separated by one space, sentences by " . ", and both stand at each end. Linear in
 * the length of the text.
 */
export const plainWords = (text: string): string => {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .toLowerCase()
    .replace(/[аеорсухік]/g, (letter) => lookAlikes[letter] ?? letter)
    // Signs stand for letters only between letters: an exclamation mark at the end is one.
    .replace(/[a-z][a-z0-9@$!|*]*[a-z0-9@$]/g, (word) => (/[^a-z]/.test(word) ? unmasked(word) : word))
  const spelled = letters.replace(/(?<![a-z])[a-z](?:[ .\-_*]{1,3}[a-z]){3,}(?![a-z])/g, (word) => word.replace(/[^a-z]/g, ''))
  const words = spelled.replace(/[.!?;:\n¡¿…]+/g, ' . ').replace(/[^a-z0-9.]+/g, ' ').replace(/\bany more\b/g, 'anymore')
  return withoutDoubles(` . ${words} . `.replace(/ +/g, ' ').replace(/(?:\. ){2,}/g, '. '))
}
