import {
  type Case,
  type Evidence,
  isMetered,
  type Meter,
  metersOn,
  restoredUnder,
  sanctionHistory,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';

type Shown =
  | { readonly kind: 'session' | 'development'; readonly on: Day; readonly minutes: number }
  | { readonly kind: 'cover'; readonly on: Day; readonly lastOn: Day; readonly countries: readonly string[] };

const shownInCase = hotRead<Shown>({
  name: 'complaints.condition-evidence',
  text: `select kind, on_day::text as "on", minutes, null::text as "lastOn", null::text[] as countries from (
           select distinct on (kind, source_id) kind, on_day, minutes, stands from complaints.condition_evidence
           where body_id = $1 and case_id = $2 order by kind, source_id, revision desc) told where stands
         union all
         select 'cover', c.starts_on::text, null, c.ends_on::text, c.countries from complaints.known_covers c
         where c.body_id = $1 and c.person_id in (select person_id from complaints.functions_held
           where body_id = $1 and case_id = $2 and function = 'respondent' and ended_on is null)`,
});

/** How each condition of a case is kept, for whoever reads its sanction; nothing is asked where none holds. */
export async function metersInCase(
  asked: Pick<OperationReads, 'rows'> | Transaction,
  caseId: string,
  theCase: Pick<Case, 'events'>,
  today: Day,
): Promise<Meter[]> {
  // Conditions of a restoration are those that hold since; the withdrawal itself has none.
  const history = restoredUnder(theCase)?.history ?? sanctionHistory(theCase);
  if (history === null || !isMetered(history, today)) return [];
  const shown = 'rows' in asked ? await asked.rows(shownInCase, [caseId]) : await fromTransaction(asked, caseId);
  return metersOn(history, shown.map(evidenceOf), today);
}

function fromTransaction({ manager, bodyId }: Transaction, caseId: string): Promise<Shown[]> {
  return manager.query<Shown[]>(shownInCase.text, [bodyId, caseId]);
}

function evidenceOf(shown: Shown): Evidence {
  if (shown.kind !== 'cover') return { of: shown.kind, on: shown.on, minutes: shown.minutes };
  return { of: 'cover', on: shown.on, lastOn: shown.lastOn, countries: shown.countries };
}
