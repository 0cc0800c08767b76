import { boolean, nullable, object, picklist, string } from 'valibot';
import { useKept } from '@standing/web-core';
import type { Version } from './publishing.queries.js';

/** A version as it is being written; nothing of it is sent before it is published. */
export type VersionDraft = Pick<Version, 'code' | 'kind' | 'title' | 'text'> & {
  /** Of a new declaration: its code and kind are still to choose. */
  readonly isFirst: boolean;
  readonly validFrom: string | null;
  /** Days, as they are typed. */
  readonly term: string;
};

/** What a declaration can be. */
export const KINDS = ['POLICY', 'UNDERTAKING_TO_REPORT', 'FITNESS'] as const;

const both = object({ fr: string(), en: string() });
const kind = picklist(KINDS);
const words = object({ code: string(), kind, title: both, text: both });
const shape = nullable(object({ ...words.entries, isFirst: boolean(), validFrom: nullable(string()), term: string() }));

const NO_WORDS = { fr: '', en: '' };

/** What is being written, one version at a time: kept in the browser's tab and nowhere else. */
export function useVersionDraft() {
  const [draft, setDraft] = useKept<VersionDraft | null>('declaration-version', shape, null);
  return {
    draft,
    begin: (last?: Version) => setDraft(last ? nextOf(last) : newOne()),
    change: (changes: Partial<VersionDraft>) => setDraft((before) => before && { ...before, ...changes }),
    end: () => setDraft(null),
  };
}

function newOne(): VersionDraft {
  const empty = { code: '', title: NO_WORDS, text: NO_WORDS, validFrom: null, term: '' };
  return { isFirst: true, kind: 'POLICY', ...empty };
}

/** Begins with the words of the last version. */
function nextOf({ code, kind: same, title, text, reportWithinDays }: Version): VersionDraft {
  return { isFirst: false, code, kind: same, title, text, validFrom: null, term: String(reportWithinDays ?? '') };
}

/** The number under which it would be published. */
export function numberOf({ code }: VersionDraft, versions: readonly Version[]): number {
  return Math.max(0, ...versions.filter((version) => version.code === code).map(({ number }) => number)) + 1;
}

/** Days from a decision, of an undertaking to report alone; null for another text, not a number where none was typed. */
export function termOf({ kind: of, term }: VersionDraft): number | null {
  if (of !== 'UNDERTAKING_TO_REPORT') return null;
  return term.trim() === '' ? NaN : Number(term);
}
