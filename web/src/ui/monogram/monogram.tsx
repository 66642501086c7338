import './monogram.css'

/** First letters of the first and the last word; a name in one word gives one letter. */
const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word = '') => [...word][0] ?? '').join('').toLocaleUpperCase('en-US')
}

const tones = ['sage', 'dusk', 'clay'] as const

/** The same person always has the same color. */
const toneOf = (name: string): (typeof tones)[number] =>
  tones[[...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tones.length] ?? 'sage'

/** In place of a portrait. Decorative: the name always stands beside it. */
export const Monogram = ({ name }: { name: string }) => (
  <span className={`monogram monogram--${toneOf(name)}`} aria-hidden="true">
    <svg viewBox="0 0 100 100" width="100" height="100" focusable="false">
      <text x="50" y="50" dy="0.35em" textAnchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  </span>
)
