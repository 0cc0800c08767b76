import {
  type CaseFunction,
  PARTIES,
  SIGNATURES_NEEDED,
  type SignOffReason,
  type TieKind,
} from '@standing/complaints/rules';
import { UNSIGNED } from './awaits-signatures.js';
import { namesNone } from './ties.js';

/**
 * The soft conflicts that somebody may know of and that wait for a signature: in cases that they manage, or may keep as a
 * registrar, and in which they declared no conflict, decide nothing and have no tie with anybody. Parameters: the body, the
 * person, those to whom they have a tie, and whether they are a registrar of the body.
 */
export const TO_SIGN = `
  select s.id, s.case_id as "caseId", c.reference, s.function, s.kind, s.person_id as "personId", s.found_on::text as "foundOn",
    (select count(*)::int from complaints.soft_conflict_signatures g where g.body_id = s.body_id and g.conflict_id = s.id) as signed,
    array(select g.because from complaints.soft_conflict_signatures g
          where g.body_id = s.body_id and g.conflict_id = s.id order by g.recorded_at, g.id) as because
  from complaints.soft_conflicts s join complaints.cases c on c.body_id = s.body_id and c.id = s.case_id
  where s.body_id = $1 and s.person_id <> $2 and ${UNSIGNED}
    and ${namesNone({ body: 's.body_id', id: 's.case_id' }, '$3')}
    and not exists (select from complaints.conflict_declarations d
                    where d.body_id = s.body_id and d.case_id = s.case_id and d.person_id = $2 and d.conflict)
    and not exists (select from complaints.functions_held f where f.body_id = s.body_id and f.case_id = s.case_id
                    and f.person_id = $2 and f.function not in ('registrar', 'case-manager'))
    and ($4::boolean or exists (select from complaints.functions_held m where m.body_id = s.body_id and m.case_id = s.case_id
                    and m.person_id = $2 and m.function = 'case-manager' and m.ended_on is null))`;

export type Waiting = {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly function: CaseFunction;
  readonly kind: TieKind;
  readonly personId: string;
  readonly foundOn: string;
  readonly signed: number;
  readonly because: SignOffReason[];
};

/** What a party is told of the soft conflicts in a case: never whose, nor by what tie. */
export const TOLD = `
  select s.function, 'soft' as "conflictClass", s.found_on::text as "foundOn",
    (select max(g.signed_on)::text from complaints.soft_conflict_signatures g where g.body_id = s.body_id and g.conflict_id = s.id
     having count(*) >= ${SIGNATURES_NEEDED}) as "signedOn"
  from complaints.soft_conflicts s
  where s.body_id = $1 and s.case_id = $2
    and exists (select from complaints.functions_held n where n.body_id = s.body_id and n.case_id = s.case_id
                and n.person_id = s.with_id and n.ended_on is null and n.function in (${PARTIES.map((name) => `'${name}'`).join(', ')}))
    and exists (select from complaints.functions_held h where h.body_id = s.body_id and h.case_id = s.case_id
                and h.person_id = s.person_id and h.function = s.function and h.ended_on is null)
  order by s.found_on, s.id`;
