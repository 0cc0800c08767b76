import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CaseKeys } from '@standing/platform/sealed-text';
import { placeOf } from './case-texts.js';

type Sealed = { readonly entryId: string; readonly wrapped: Buffer; readonly sealed: Buffer };

/** Why, in words, of some entries of a case; none once its key was destroyed. */
const reasonsOfEntries = hotRead<Sealed>({
  name: 'complaints.reasons-of-entries',
  text: `select t.entry_id as "entryId", k.wrapped, t.sealed
    from complaints.entry_texts t join complaints.case_keys k on k.body_id = t.body_id and k.case_id = t.case_id
    where t.body_id = $1 and t.case_id = $2 and t.entry_id = any($3::uuid[]) and t.field = 'reasons'`,
});

/** The reasons of these entries, by entry. Who may read them is asked before. */
export async function reasonsIn(
  keys: CaseKeys,
  reads: OperationReads,
  caseId: string,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reads.rows(reasonsOfEntries, [caseId, entryIds]);
  return new Map(
    rows.map(({ entryId, wrapped, sealed }) => {
      const key = keys.unwrap(wrapped, { bodyId: reads.bodyId, caseId });
      return [entryId, key.open(placeOf('reasons', entryId), sealed)];
    }),
  );
}
