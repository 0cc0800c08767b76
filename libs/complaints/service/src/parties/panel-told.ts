import { Injectable } from '@nestjs/common';
import { type Case, hearingFor, mayRead, type Seat, SEATS } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { placeOf } from '../cases/case-texts.js';
import type { PanelMemberNamed } from '../respondent/hearing.graphql.js';

/** Who hears a case, from the day on which a party is told: those who were there then. */
export type PanelNamed = { readonly namedOn: Day | null; readonly panel: readonly PanelMemberNamed[] };

type Row = { readonly id: string; readonly seat: Seat | null; readonly wrapped: Buffer; readonly sealed: Buffer };

/** Those who sat when the panel was named and still do; none once the key of the case was destroyed. Parameters: the body, the case, the day. */
const panelOfCase = hotRead<Row>({
  name: 'complaints.panel-of-case',
  text: `select h.id, h.seat, k.wrapped, t.sealed
         from complaints.functions_held h join complaints.case_keys k on k.body_id = h.body_id and k.case_id = h.case_id
         join complaints.entry_texts t on t.body_id = h.body_id and t.case_id = h.case_id and t.entry_id = h.id and t.field = 'person-name'
         where h.body_id = $1 and h.case_id = $2 and h.function = 'panel' and h.ended_on is null and h.since <= $3::date
         order by h.since, h.id`,
});

/** The names of a panel, for whoever complained: as the respondent reads them, on the same days (R10). */
@Injectable()
export class PanelTold {
  constructor(private readonly keys: CaseKeys) {}

  /** Nobody before the panel is named, and after an objection was upheld until it is named anew. */
  async of(reads: OperationReads, caseId: string, theCase: Case, on: Day): Promise<PanelNamed> {
    const namedOn = hearingFor(theCase)?.namedOn ?? null;
    if (namedOn === null || mayRead('panel-names', 'complainant', theCase, on) !== 'full')
      return { namedOn: null, panel: [] };
    const rows = await reads.rows(panelOfCase, [caseId, namedOn]);
    const panel = rows.map(({ id, seat, wrapped, sealed }) => {
      const key = this.keys.unwrap(wrapped, { bodyId: reads.bodyId, caseId });
      return { seat, name: key.open(placeOf('person-name', id), sealed) };
    });
    return { namedOn, panel: bySeat(panel) };
  }
}

/** The chair first, then the coach and the lay member. */
export function bySeat(members: readonly PanelMemberNamed[]): PanelMemberNamed[] {
  return members.toSorted((one, next) => at(one) - at(next));
}

function at({ seat }: PanelMemberNamed): number {
  return SEATS.findIndex((one) => one === seat);
}
