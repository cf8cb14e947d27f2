import DataLoader from 'dataloader';

/** A DataLoader over one statement: rows are matched to keys by `keyOf`; a key without a row is null. */
export function rowLoader<Key, Row>(fetch: (keys: readonly Key[]) => Promise<Row[]>, keyOf: (row: Row) => Key): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** As `rowLoader`, for keys that own several rows, in the order fetched. */
export function listLoader<Key, Row>(fetch: (keys: readonly Key[]) => Promise<Row[]>, keyOf: (row: Row) => Key): DataLoader<Key, Row[]> {
  return new DataLoader<Key, Row[]>(async (keys) => {
    const lists = new Map<Key, Row[]>();
    for (const row of await fetch(keys)) {
      const list = lists.get(keyOf(row));
      if (list) list.push(row);
      else lists.set(keyOf(row), [row]);
    }
    return keys.map((key) => lists.get(key) ?? []);
  });
}
