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
import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';

type Shown =
  | { readonly kind: 'session' | 'development'; readonly on: Day; readonly minutes: number }
  | { readonly kind: 'cover'; readonly on: Day; readonly lastOn: Day; readonly countries: readonly string[] };

const shownInCases = hotLoader<Shown & { readonly caseId: string }>({
  name: 'complaints.condition-evidence',
  text: `select case_id as "caseId", kind, on_day::text as "on", minutes, null::text as "lastOn", null::text[] as countries from (
           select distinct on (case_id, kind, source_id) case_id, kind, on_day, minutes, stands from complaints.condition_evidence
           where body_id = $1 and case_id = any($2::uuid[]) order by case_id, kind, source_id, revision desc) told where stands
         union all
         select h.case_id, 'cover', c.starts_on::text, null, c.ends_on::text, c.countries
         from complaints.functions_held h join complaints.known_covers c on c.body_id = h.body_id and c.person_id = h.person_id
         where h.body_id = $1 and h.case_id = any($2::uuid[]) and h.function = 'respondent' and h.ended_on is null`,
  key: ({ caseId }) => caseId,
});

/** How each condition of a case is kept, for whoever reads its sanction; nothing is asked where none holds. */
export async function metersInCase(
  asked: Pick<OperationReads, 'many'> | Transaction,
  caseId: string,
  theCase: Pick<Case, 'events'>,
  today: Day,
): Promise<Meter[]> {
  // Conditions of a restoration are those that hold since; the withdrawal itself has none.
  const history = restoredUnder(theCase)?.history ?? sanctionHistory(theCase);
  if (history === null || !isMetered(history, today)) return [];
  const shown = 'many' in asked ? await asked.many(shownInCases, caseId) : await fromTransaction(asked, caseId);
  return metersOn(history, shown.map(evidenceOf), today);
}

/** What other records show of whoever is under the conditions of a case. */
export async function evidenceInCase(tx: Transaction, caseId: string): Promise<Evidence[]> {
  return (await fromTransaction(tx, caseId)).map(evidenceOf);
}

function fromTransaction({ manager, bodyId }: Transaction, caseId: string): Promise<Shown[]> {
  return manager.query<Shown[]>(shownInCases.text, [bodyId, [caseId]]);
}

function evidenceOf(shown: Shown): Evidence {
  if (shown.kind !== 'cover') return { of: shown.kind, on: shown.on, minutes: shown.minutes };
  return { of: 'cover', on: shown.on, lastOn: shown.lastOn, countries: shown.countries };
}
