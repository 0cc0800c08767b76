import { type Chapter, editionInForce } from '@standing/ethics/rules';
import type { Transaction } from '@standing/platform/messaging';
import { Edition } from '../editions/edition.entity.js';

/** Of the code that is in force today the chapters with their clauses, in their order; none while none is in force. */
export async function chaptersInForce({ manager, bodyId, today }: Transaction): Promise<Chapter[]> {
  const edition = editionInForce(await manager.findBy(Edition, { bodyId }), today);
  if (!edition) return [];
  return manager.query(
    `select s.code, coalesce((select array_agg(c.code order by c.position) from ethics.clauses c
        where c.body_id = s.body_id and c.section_id = s.id), '{}') as clauses
     from ethics.sections s where s.body_id = $1 and s.edition_id = $2 order by s.position`,
    [bodyId, edition.id],
  );
}
