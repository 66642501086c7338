import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** What the HTML standard asks for, as the Nu checker does, and what makes HTML accessible. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Safari's VoiceOver takes a list without bullets for no list unless its role is written down.
      'no-redundant-role': 'off',
      'prefer-native-element': ['error', { exclude: ['list'] }],
      // Menu and table of contents are there twice, and CSS shows one of each; axe, which sees the styles, checks this.
      'unique-landmark': 'off',
    },
  }),
)

/** Mistakes in a page's HTML, with their places. */
export const htmlMistakes = async (html: string): Promise<string[]> => {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column} ${html.split('\n')[line - 1]?.slice(Math.max(column - 41, 0), column + 120) ?? ''})`))
}
