import type { Procedure } from './procedure.js';

const WAITING = `select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())`;

/** Runs these one after the other, each as far as it comes while the audit of the body is held; their answers once it is not. */
export async function atOnce<Answer>(
  complaints: Procedure,
  ...acts: readonly (() => Promise<Answer>)[]
): Promise<Answer[]> {
  const pressed: Promise<Answer>[] = [];
  await complaints.inBody(async (db) => {
    await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 7303))`, [`complaints ${complaints.bodyId}`]);
    for (const act of acts) {
      pressed.push(act());
      while ((await db.query(WAITING))[0].waiting < pressed.length) await new Promise((on) => setTimeout(on, 20));
    }
  });
  return Promise.all(pressed);
}
