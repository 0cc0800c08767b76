import { Injectable } from '@nestjs/common';
import { type Case, type Exhibit, isInSight, itemOfExhibit, mayRead } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { placeOf } from '../cases/case-texts.js';
import type { ExhibitForComplainant } from './evidence.graphql.js';

type Told = Pick<Exhibit, 'kind'> & {
  readonly id: string;
  readonly number: number;
  readonly disclosedOn: Day;
  readonly withdrawnOn: Day | null;
  readonly wrapped: Buffer;
  readonly sealed: Buffer;
};

/** The acts by which anything was disclosed to the complainant; none once the key of the case was destroyed. */
const actsForComplainant = hotRead<Told>({
  name: 'complaints.acts-for-complainant',
  text: `select d.id, e.number, e.kind, d.disclosed_on as "disclosedOn", w.withdrawn_on as "withdrawnOn", k.wrapped, t.sealed
         from complaints.disclosures d join complaints.exhibits e on e.body_id = d.body_id and e.id = d.exhibit_id
         join complaints.case_keys k on k.body_id = d.body_id and k.case_id = d.case_id
         join complaints.entry_texts t on t.body_id = d.body_id and t.case_id = d.case_id and t.entry_id = d.id and t.field = 'title'
         left join complaints.disclosure_withdrawals w on w.body_id = d.body_id and w.disclosure_id = d.id
         where d.body_id = $1 and d.case_id = $2 and d.disclosed_to = 'complainant' order by e.number, d.recorded_at, d.id`,
});

/** What was disclosed to whoever complained, as their page lists it: the case manager shows it to them. */
@Injectable()
export class DisclosedTold {
  constructor(private readonly keys: CaseKeys) {}

  /** What is in their sight that day, by number. */
  async of(reads: OperationReads, caseId: string, theCase: Case, on: Day): Promise<ExhibitForComplainant[]> {
    const acts = await reads.rows(actsForComplainant, [caseId]);
    const shown = acts.filter(
      (act) =>
        isInSight([{ ...act, to: 'complainant' }], 'complainant', on) &&
        mayRead(itemOfExhibit(act), 'complainant', theCase, on, { isDisclosed: true }) !== 'nothing',
    );
    return shown.map(({ id, number, kind, disclosedOn, wrapped, sealed }) => {
      const key = this.keys.unwrap(wrapped, { bodyId: reads.bodyId, caseId });
      return { number, kind, title: key.open(placeOf('title', id), sealed), on: disclosedOn };
    });
  }
}
