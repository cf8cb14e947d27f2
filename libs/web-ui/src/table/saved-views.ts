import { record, text } from '@tongxin/web-graph';
import { remembered } from '../remembered';

/** Views of one table by name, as the part of the address that holds them. */
export type SavedViews = Readonly<Record<string, string>>;

export function readSavedViews(table: string): SavedViews {
  try {
    const kept = record(JSON.parse(remembered.read(`views:${table}`) ?? '{}'));
    return Object.fromEntries(Object.entries(kept).flatMap(([name, address]) => (text(address) ? [[name, String(address)]] : [])));
  } catch {
    return {};
  }
}

/** Null takes the view away. @returns the views as they are now */
export function saveView(table: string, name: string, address: string | null): SavedViews {
  const { [name]: _before, ...others } = readSavedViews(table);
  const now = address === null ? others : { ...others, [name]: address };
  remembered.write(`views:${table}`, JSON.stringify(now));
  return now;
}
