import type { AdoptionTerms, ProcedureVersion } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';
import { namesNone } from '../conflicts/ties.js';

/** A case that is counted for a reader. */
export type CountedRow = {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly procedure: ProcedureVersion;
  /** What its body had adopted when it came in; null where that was nothing. */
  readonly terms: AdoptionTerms | null;
  /** Whether the reader keeps it, and so may open it. */
  readonly mine: boolean;
};

/**
 * The cases that this reader may count: as in the list of registrars, those that concern a named member and those that they keep.
 * Who ever was anything else in a case, declared a conflict in it, or is blind to somebody whom it names, is barred from it: it
 * is in no figure of theirs. One in which nobody is named yet may concern the reader, who would learn it from a number that falls
 * on the day of the naming. Parameters: the body, the reader, those in whose cases the reader is blind.
 */
export const countedCases = hotRead<CountedRow>({
  name: 'complaints.counted-cases',
  text: `with own as (
      select h.case_id, bool_or(h.function not in ('case-manager', 'registrar')) as barred,
        bool_or(h.function in ('case-manager', 'registrar') and h.ended_on is null) as mine
      from complaints.functions_held h where h.body_id = $1 and h.person_id = $2 group by h.case_id)
    select c.id, c.reference, c.received_on::text as "receivedOn", c.procedure, a.terms, coalesce(o.mine, false) as mine
    from complaints.cases c left join own o on o.case_id = c.id
      left join complaints.adopted_procedure a on a.body_id = c.body_id and a.id = c.adopted_procedure_id
    where c.body_id = $1 and not coalesce(o.barred, false)
      and (coalesce(o.mine, false) or exists (
        select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
          and h.function = 'respondent' and h.ended_on is null))
      and not exists (select from complaints.conflict_declarations d where d.body_id = c.body_id and d.case_id = c.id
        and d.person_id = $2 and d.conflict)
      and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$3')}
    order by c.received_on, c.id`,
});
