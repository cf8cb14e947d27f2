/** What a code points at; the owning service checks that it exists. `host` is a department, branch or mass organisation. */
export type Reference =
  | 'person'
  | 'department'
  | 'branch'
  | 'partyGroup'
  | 'talkRule'
  | 'programme'
  | 'session'
  | 'host'
  | 'inspectionObject'
  | 'inspectionItem'
  | 'inspectionBatch'
  | 'inspectionTask'
  | 'inspectionFinding';

/** `codes` is a list separated by `|`; `day` YYYY-MM-DD; `month` YYYY-MM; `time` HH:MM; `flag` 是 or 否. */
export type ColumnKind = 'code' | 'codes' | 'text' | 'day' | 'month' | 'time' | 'number' | 'flag' | 'choice';

export interface Column<V = unknown> {
  /** The Chinese header, exactly as in the first row. */
  header: string;
  kind: ColumnKind;
  /** A required column must be in the sheet and filled in every row; an optional one may be missing altogether. */
  required: boolean;
  references?: Reference;
  /** Longest text in characters. */
  maxLength: number;
  pattern?: RegExp;
  choices?: readonly string[];
  min?: number;
  max?: number;
  whole?: boolean;
  /** Carries the type of the value and nothing at run time. */
  readonly value?: V;
}

export interface Sheet {
  key: string;
  /** Chinese sheet name. */
  name: string;
  csv: string;
  service: 'organisation' | 'education' | 'talks' | 'integrity';
  columns: Readonly<Record<string, Column>>;
  /** Names of the columns that together name a row; no two rows may share them. */
  identity: readonly string[];
  /** Columns known and left behind: Chinese header → why. */
  notStored: Readonly<Record<string, string>>;
}

/** The typed row of a sheet: a required column's value, else the value or null (an empty list for `codes`). */
export type RecordOf<S extends Sheet> = { [K in keyof S['columns']]: S['columns'][K] extends Column<infer V> ? V : never };

type Options = Partial<Pick<Column, 'references' | 'maxLength' | 'pattern' | 'min' | 'max' | 'whole'>>;

const column = <V>(header: string, kind: ColumnKind, required: boolean, maxLength: number, options: Options & { choices?: readonly string[] } = {}): Column<V> => ({
  header,
  kind,
  required,
  maxLength,
  ...options,
});

/** Required columns. */
export const code = (header: string, options: Options = {}) => column<string>(header, 'code', true, 40, options);
export const text = (header: string, options: Options = {}) => column<string>(header, 'text', true, 200, options);
export const day = (header: string) => column<string>(header, 'day', true, 10);
export const month = (header: string) => column<string>(header, 'month', true, 7);
export const number = (header: string, options: Options = {}) => column<number>(header, 'number', true, 12, { min: 0, ...options });
export const flag = (header: string) => column<boolean>(header, 'flag', true, 1);
export const choice = <C extends string>(header: string, choices: readonly C[]) => column<C>(header, 'choice', true, 40, { choices });
export const codes = (header: string, options: Options = {}) => column<string[]>(header, 'codes', true, 400, options);

/** The same column where it may be empty or missing. */
export const optional = <V>(of: Column<V>): Column<V extends unknown[] ? V : V | null> => ({
  header: of.header,
  kind: of.kind,
  required: false,
  references: of.references,
  maxLength: of.maxLength,
  pattern: of.pattern,
  choices: of.choices,
  min: of.min,
  max: of.max,
  whole: of.whole,
});

/** HH:MM, where it may be missing. */
export const optionalTime = (header: string) => column<string | null>(header, 'time', false, 5);

/** Keeps the literal type of the columns, so that `RecordOf` knows them. */
export const sheet = <const S extends Sheet>(definition: S & { identity: readonly (keyof S['columns'])[] }): S => definition;
