import type { Table } from './read/table.js';

/** What becomes of what was read: a table that is handed on, or why there is none. */
export type Taking = {
  readonly take: (table: Table | null, name: string | null) => void;
  readonly refuse: (problem: string | undefined) => void;
};
