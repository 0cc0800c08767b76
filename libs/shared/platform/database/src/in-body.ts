import type { DataSource, EntityManager } from 'typeorm';

/** Runs the work in one transaction in which row-level security shows the rows of this body alone. */
export function inBody<Result>(
  source: DataSource,
  bodyId: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return source.transaction(async (manager) => {
    await manager.query(`select set_config('app.body', $1, true)`, [bodyId]);
    return work(manager);
  });
}
