import { Injectable } from '@nestjs/common';
import { CLOSING, neededIn, stateOf } from '@standing/complaints/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { placeIn } from '../managing/case.queries.js';
import type { CaseInRegistry, CaseInRegistryConnection } from './registry.graphql.js';

type Listed = Omit<CaseInRegistry, 'state' | 'needs'>;

/** SQL: whether somebody asked to be restored in `row`, a row of cases, and nobody has decided yet. */
function waitsToBeRestored(row: string): string {
  const last = (...events: string[]) => `(select max(e.seq) from complaints.case_events e
    where e.body_id = ${row}.body_id and e.case_id = ${row}.id and e.event in ('${events.join("', '")}'))`;
  const over = last('grant-restoration', 'refuse-restoration', 'annul-sanction');
  return `coalesce(${last('apply-restoration')} > coalesce(${over}, 0), false)`;
}

/**
 * Cases of which the reader is a registrar, and those that concern a named member and go on or wait for a restoration, in which the reader is nothing
 * else and has declared no conflict: one that concerns a registrar, or somebody to whom a hard tie shuts them out, is in no list of theirs.
 */
const registry = hotRead<Listed>({
  name: 'complaints.registry',
  text: `select c.id, c.reference, c.received_on as "receivedOn", own.mine
    from complaints.cases c cross join lateral (select exists (
      select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id and h.person_id = $2
        and h.function = 'registrar' and h.ended_on is null) as mine) own
    where c.body_id = $1 and ($3::date is null or (c.received_on, c.id) < ($3::date, $4::uuid))
      and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$7')} and (own.mine or (
      exists (select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
              and h.function = 'respondent' and h.ended_on is null)
      and not exists (select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
              and h.person_id = $2 and h.function not in ('case-manager', 'registrar'))
      and not exists (select from complaints.conflict_declarations d where d.body_id = c.body_id and d.case_id = c.id
              and d.person_id = $2 and d.conflict)
      and (not exists (select from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id and e.event = any($6::text[]))
        or ${waitsToBeRestored('c')})))
    order by c.received_on desc, c.id desc limit least(greatest($5::int, 0), 50) + 1`,
});

/** Reads of the cases that a registrar may know of. */
@Injectable()
export class RegistryQueries {
  constructor(private readonly clock: Clock) {}

  /** A page, the latest received first. */
  async list(
    reads: OperationReads,
    { personId }: Member,
    { first, after }: PageArgs,
  ): Promise<CaseInRegistryConnection> {
    const [receivedOn, id] = placeIn(after);
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, personId, today);
    const rows = await reads.rows(registry, [personId, receivedOn, id, first, CLOSING, blind]);
    const listed = await Promise.all(
      rows.map(async (row) => {
        const theCase = await caseOn(reads, row.id, today);
        return { ...row, state: stateOf(theCase), needs: neededIn(theCase, today) };
      }),
    );
    return page(listed, first, (row) => [row.receivedOn, row.id]);
  }
}
