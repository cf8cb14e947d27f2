/** One thing said in both languages of the house, from one set of facts. Names and codes are the same in both. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export const wording = (zh: string, en: string): Wording => ({ zh, en });

/** A word or code of the institution or of its file as an English sentence holds it: as it stands, in quotation marks unless it is a plain code. */
export const named = (word: string): string => (/^[\w.()-]+$/.test(word) ? word : `“${word.replaceAll('“', '‘').replaceAll('”', '’')}”`);
