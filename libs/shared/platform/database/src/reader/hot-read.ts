/** A read whose statement is named, so that PostgreSQL plans it once a connection: exact columns, its own schema only. */
export type HotRead<Row> = {
  readonly name: string;
  /** SQL whose first parameter is the body's id. */
  readonly text: string;
  readonly row?: Row;
};

/** A hot read by many keys at once: its second parameter is the array of keys. */
export type HotLoader<Row> = HotRead<Row> & { readonly key: (row: Row) => string };

/** Declares a read beside the queries that use it. `$1` is always the body. */
export function hotRead<Row>(read: { readonly name: string; readonly text: string }): HotRead<Row> {
  return read;
}

/** Declares a read by keys, for fields of list items: `… where body_id = $1 and id = any($2::uuid[])`. */
export function hotLoader<Row>(read: {
  readonly name: string;
  readonly text: string;
  readonly key: (row: Row) => string;
}): HotLoader<Row> {
  return read;
}
