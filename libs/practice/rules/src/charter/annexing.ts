import type { Day, Refusal } from '@standing/kernel';

/** A version of the coach's own charter, as far as it is known here. */
export type OwnVersion = {
  readonly id: string;
  /** The civil day, in the body's zone, on which it was published. */
  readonly publishedOn: Day;
};

export type AnnexRequest = {
  /** What is annexed; null where nothing is any longer. */
  readonly version: OwnVersion | null;
  /** The civil day, in the body's zone, from which that holds. */
  readonly fromOn: Day;
};

/** What was last said of an engagement's annex. */
export type Annex = { readonly versionId: string | null; readonly fromOn: Day };

/**
 * Why a version of the charter may not be annexed to an engagement so, or taken away (RC-0.4). What was said before is
 * superseded, and stays on record.
 */
export function refusalsToAnnex({ version, fromOn }: AnnexRequest, last: Annex | null, today: Day): Refusal[] {
  const annexed = last !== null && last.versionId !== null ? last : null;
  const isSame = version === null ? annexed === null : version.id === annexed?.versionId && fromOn === annexed.fromOn;
  if (isSame) return [{ code: 'PRACTICE_ANNEX_UNCHANGED' }];
  const path = 'fromOn';
  if (fromOn > today) return [{ code: 'PRACTICE_ANNEX_IN_FUTURE', path }];
  if (version !== null && fromOn < version.publishedOn)
    return [{ code: 'PRACTICE_ANNEX_BEFORE_VERSION', params: { publishedOn: version.publishedOn }, path }];
  if (version === null && annexed !== null && fromOn < annexed.fromOn)
    return [{ code: 'PRACTICE_ANNEX_ENDS_BEFORE_IT_BEGAN', params: { annexedOn: annexed.fromOn }, path }];
  return [];
}
