/** What a form asks for. Every value is a text; an empty one is none, and several choices stand behind one another (`chosenIn`). */
export interface Field<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly kind: 'text' | 'words' | 'secret' | 'day' | 'time' | 'choice' | 'choices';
  readonly required?: boolean;
  readonly hint?: string;
  readonly maxLength?: number;
  /** First and last day. */
  readonly min?: string;
  readonly max?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Whether an option fits what was typed; by its label where left out. */
  readonly finds?: (typed: string, label: string) => boolean;
}

export type Values<Name extends string> = Readonly<Record<Name, string>>;

/** What was chosen of several: the value of a field of `choices`. */
export const chosenIn = (value: string): readonly string[] => value.split(',').filter(Boolean);
export const choicesOf = (chosen: readonly string[]): string => chosen.join(',');

/** The required fields that are empty. */
export const missingIn = <Name extends string>(fields: readonly Field<Name>[], values: Values<Name>): readonly Name[] =>
  fields.filter(({ name, required }) => required && !values[name].trim()).map(({ name }) => name);

/** A value as somebody reads it, who lists several as `listed` does. */
export const readable = <Name extends string>({ kind, options }: Field<Name>, value: string, listed: (items: readonly string[]) => string): string => {
  const labelOf = (one: string) => options?.find((option) => option.value === one)?.label ?? one;
  return kind === 'choices' ? listed(chosenIn(value).map(labelOf)) : labelOf(value);
};
