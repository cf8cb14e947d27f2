import type { Client } from 'pg';

export interface TableColumn {
  readonly name: string;
  /** As PostgreSQL writes it: `text`, `uuid`, `datemultirange`. */
  readonly type: string;
}

/** Columns of `<schema>.<table>` that can be written, in their order. */
export async function tableColumns(sql: Client, table: string): Promise<TableColumn[]> {
  const { rows } = await sql.query<TableColumn>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows;
}
