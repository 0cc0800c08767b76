import { Injectable } from '@nestjs/common';
import { dueOn, stateOf } from '@standing/complaints/rules';
import { Clock, isDay, isId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import type { CaseInQueue, CaseInQueueConnection } from './case.graphql.js';

type Listed = Pick<CaseInQueue, 'id' | 'reference' | 'receivedOn' | 'mine'>;

/** Cases that the reader manages, and those that nobody does; none in which the reader is blind or declared a conflict. */
const CASES = `
  select c.id, c.reference, c.received_on as "receivedOn", m.person_id is not null as "mine"
  from complaints.cases c left join complaints.functions_held m
    on m.body_id = c.body_id and m.case_id = c.id and m.function = 'case-manager' and m.ended_on is null
  where c.body_id = $1 and (m.person_id is null or m.person_id = $2)
    and not exists (select from complaints.conflict_declarations d
                    where d.body_id = c.body_id and d.case_id = c.id and d.person_id = $2 and d.conflict)
    and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$3')}`;

const queue = hotRead<Listed>({
  name: 'complaints.case-queue',
  text: `${CASES} and ($4::date is null or (c.received_on, c.id) < ($4::date, $5::uuid))
         order by c.received_on desc, c.id desc limit least(greatest($6::int, 0), 50) + 1`,
});

const oneCase = hotRead<Listed>({ name: 'complaints.case-in-queue', text: `${CASES} and c.id = $4` });

/** Reads of the cases that a case manager may know of. */
@Injectable()
export class CaseQueries {
  constructor(private readonly clock: Clock) {}

  /** A page, the latest received first. */
  async queue(reads: OperationReads, { personId }: Member, { first, after }: PageArgs): Promise<CaseInQueueConnection> {
    const [receivedOn, id] = placeIn(after);
    const rows = await reads.rows(queue, [personId, await this.blind(reads, personId), receivedOn, id, first]);
    const listed = await Promise.all(rows.map((row) => this.withClocks(reads, row)));
    return page(listed, first, (row) => [row.receivedOn, row.id]);
  }

  async one(reads: OperationReads, { personId }: Member, id: string): Promise<CaseInQueue> {
    return this.withClocks(reads, await reads.row(oneCase, [personId, await this.blind(reads, personId), id]));
  }

  private async blind(reads: OperationReads, personId: string): Promise<string[]> {
    return blindIn(reads, personId, this.clock.todayIn(await reads.row(timeOfBody)));
  }

  private async withClocks(reads: OperationReads, row: Listed): Promise<CaseInQueue> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const theCase = await caseOn(reads, row.id, today);
    const acknowledgeBy = dueOn(theCase, 'K1', today);
    return {
      ...row,
      state: stateOf(theCase),
      acknowledgeBy,
      tellBy: acknowledgeBy ? null : dueOn(theCase, 'K2', today),
    };
  }
}

/** The place of a cursor in a list of cases by day and id. */
export function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [day, id] = place.map(String);
  if (day !== undefined && id !== undefined && isDay(day) && isId(id)) return [day, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
