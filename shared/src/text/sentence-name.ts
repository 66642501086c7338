/** The name of a sentence among those that are known; `undefined` for another one. */
export const sentenceName = <Name extends string>(sentences: Readonly<Record<Name, string>>, sentence: string): Name | undefined => {
  for (const name in sentences) if (sentences[name] === sentence) return name
  return undefined
}
