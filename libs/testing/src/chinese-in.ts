/** What an English sentence says in Chinese of its own: everything but names, which stand in quotation marks. */
export const chineseIn = (english: string): string[] => english.replace(/“[^”]*”/g, '').match(/\p{Script=Han}+|[\u3000-\u303f\uff00-\uffef]+/gu) ?? [];

interface ReportInEnglish {
  readonly errors: readonly { readonly messageInEnglish: string }[];
  readonly warningsInEnglish: readonly string[];
  readonly differencesInEnglish: readonly string[];
}

/** The same of all that a service reports of an import. */
export const chineseInReport = ({ errors, warningsInEnglish, differencesInEnglish }: ReportInEnglish): string[] =>
  [...errors.map(({ messageInEnglish }) => messageInEnglish), ...warningsInEnglish, ...differencesInEnglish].flatMap(chineseIn);
