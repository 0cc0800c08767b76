import type { BodyTime } from '@standing/kernel';
import { NotFound } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

const FRESH_FOR_MS = 5000;

type Known = { readonly time: BodyTime; readonly revision: number; readonly until: number };

/** What this context has heard of each body's zone and clock; kept in memory for five seconds at the most. */
export class BodyTimes {
  private readonly known = new Map<string, Known>();

  constructor(private readonly context: string) {}

  async of(manager: EntityManager, bodyId: string): Promise<BodyTime> {
    const known = this.known.get(bodyId);
    if (known && known.until > performance.now()) return known.time;
    const [row] = (await manager.query(
      `select zone, offset_seconds as "offsetSeconds", revision from ${this.context}.body_times where body_id = $1`,
      [bodyId],
    )) as { zone: string; offsetSeconds: number; revision: number }[];
    if (!row) throw new NotFound('body');
    const time = { zone: row.zone, offsetSeconds: row.offsetSeconds };
    this.known.set(bodyId, { time, revision: row.revision, until: performance.now() + FRESH_FOR_MS });
    return time;
  }

  /** Keeps what the fact says, unless something later is known. */
  async keep(manager: EntityManager, bodyId: string, time: BodyTime & { readonly revision: number }): Promise<void> {
    await manager.query(
      `insert into ${this.context}.body_times (body_id, zone, offset_seconds, revision) values ($1, $2, $3, $4)
       on conflict (body_id) do update set zone = excluded.zone, offset_seconds = excluded.offset_seconds, revision = excluded.revision
       where ${this.context}.body_times.revision < excluded.revision`,
      [bodyId, time.zone, time.offsetSeconds, time.revision],
    );
    this.known.delete(bodyId);
  }
}
