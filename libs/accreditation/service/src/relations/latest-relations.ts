import type { RelationRow } from './relation.entity.js';

type Revised = Pick<RelationRow, 'source' | 'sourceId' | 'revision' | 'state'>;

/** Of each relation that was heard the highest revision, whatever the order in which they came, unless it was never so. */
export function latestRelations<Row extends Revised>(rows: readonly Row[]): Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.source} ${row.sourceId}`;
    const before = latest.get(key);
    if (before === undefined || before.revision < row.revision) latest.set(key, row);
  }
  return [...latest.values()].filter(({ state }) => state === 'active');
}
