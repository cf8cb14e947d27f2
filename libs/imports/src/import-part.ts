import type { Tx } from '@tongxin/database';
import type { Wording } from '@tongxin/outcome';
import { inRow } from '@tongxin/workbook';

/** What organisation tells a service about an import; ids of people, units and branches stand for codes, new ones included. */
export interface ImportCall {
  importId: string;
  institutionId: string;
  /** The day from which the file holds. */
  from: string;
  today: string;
  /** Sheet keys declared complete: what is missing there ends. */
  complete: string[];
  /** Sheet keys that the file holds at all. */
  present: string[];
  references: {
    /** staff number → person */
    people: Record<string, string>;
    departments: Record<string, string>;
    branches: Record<string, string>;
    /** name → mass organisation */
    massOrganisations: Record<string, string>;
  };
}

export interface StagedRow<Row> {
  rowNumber: number;
  record: Row;
}

/** What a part works with: one writing transaction of the service, and the report. */
export interface ImportRun {
  tx: Tx;
  call: ImportCall;
  newId: () => string;
  now: Date;
  /** Staged rows of a sheet in file order, in batches; empty when the sheet is not in the file. */
  rows<Row>(sheet: string): AsyncIterable<StagedRow<Row>[]>;
  /** A row that cannot be: 「<表名>第<n>行:…」; the import is refused as a whole. */
  error(sheetName: string, rowNumber: number, text: Wording): void;
  /** Something that holds but should be looked at. */
  warn(text: Wording): void;
  /** One change in words. */
  difference(text: Wording): void;
}

/** A service's part of an import. `run` does the whole work inside the transaction it is given. */
export interface ImportPart {
  run(run: ImportRun): Promise<void>;
}

export interface ImportReport {
  /** The first of them; `errorCount` says how many there are. */
  errors: { sheet: string; rowNumber: number; message: string; messageInEnglish: string }[];
  errorCount: number;
  warnings: string[];
  /** The same, one by one. */
  warningsInEnglish: string[];
  differences: string[];
  differencesInEnglish: string[];
  differenceCount: number;
}

const batchSize = 2_000;
const shownErrors = 5_000;
const shownDifferences = 1_000;

/** Thrown by a check to undo its own work. */
export class RolledBack extends Error {}

/** Runs a part and collects its report; what is collected is bounded however large the file is. */
export async function runPart(part: ImportPart, base: Pick<ImportRun, 'tx' | 'call' | 'newId' | 'now'>): Promise<ImportReport> {
  const report: ImportReport = { errors: [], errorCount: 0, warnings: [], warningsInEnglish: [], differences: [], differencesInEnglish: [], differenceCount: 0 };
  await part.run({
    ...base,
    rows: (sheet) => stagedRows(base.tx, base.call, sheet),
    error: (sheet, rowNumber, text) => {
      report.errorCount += 1;
      if (report.errors.length >= shownErrors) return;
      const { zh, en } = inRow(sheet, rowNumber, text);
      report.errors.push({ sheet, rowNumber, message: zh, messageInEnglish: en });
    },
    warn: ({ zh, en }) => {
      if (report.warnings.length >= shownDifferences) return;
      report.warnings.push(zh);
      report.warningsInEnglish.push(en);
    },
    difference: ({ zh, en }) => {
      report.differenceCount += 1;
      if (report.differences.length >= shownDifferences) return;
      report.differences.push(zh);
      report.differencesInEnglish.push(en);
    },
  });
  return report;
}

async function* stagedRows<Row>(tx: Tx, call: ImportCall, sheet: string): AsyncGenerator<StagedRow<Row>[]> {
  for (let after = 0; ;) {
    const rows = await tx.query<StagedRow<Row>>(
      `select row_number as "rowNumber", cells as record from app.import_row
       where institution_id = $1 and import_id = $2 and sheet = $3 and row_number > $4 order by row_number limit ${batchSize}`,
      [call.institutionId, call.importId, sheet, after],
    );
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)?.rowNumber ?? after;
  }
}
