import type { Refusal } from '@standing/kernel';
import { type EngagementTerms, isTripartite } from '../record/terms.js';
import { pseudonymKey, refusalsOfLength, refusalsOfWords } from '../starting.js';

/** Who may be asked for feedback (DV-3): the person coached, who ordered the work, who supervises, another who sees it. */
export const GIVER_KINDS = ['client', 'sponsor', 'supervisor', 'peer'] as const;
export type GiverKind = (typeof GIVER_KINDS)[number];

/** Those asked in an engagement, and those asked under a label of the coach's own. */
export type EngagementGiver = Extract<GiverKind, 'client' | 'sponsor'>;
export type LabelledGiver = Exclude<GiverKind, EngagementGiver>;

/** What a giver other than a client is known by: pseudonyms, of which the same one is one giver (see `pseudonymKey`). */
export type KnownGiver = { readonly kind: GiverKind; readonly label: string };

export type LabelRequest = {
  readonly kind: LabelledGiver;
  readonly label: string;
  /** The coach says on purpose that what looks like a name is none. */
  readonly nameIsPseudonym: boolean;
};

const IN_USE = 'PRACTICE_GIVER_LABEL_IN_USE';

/**
 * Why a supervisor or a peer cannot be asked under this label. CF-1: they are pseudonyms as clients are. One label stands
 * for one person, so it is refused where it stands for somebody of another kind; the same one of the same kind is asked again.
 */
export function refusalsOfLabel(request: LabelRequest, known: readonly KnownGiver[]): Refusal[] {
  const { kind, label, nameIsPseudonym } = request;
  const path = 'label';
  if (pseudonymKey(label) === '') return [{ code: 'PRACTICE_GIVER_LABEL_MISSING', path }];
  const length = refusalsOfLength(label, path);
  if (length.length > 0) return length;
  const inUse = standsForOther({ kind, label }, known) ? [{ code: IN_USE, path }] : [];
  return [...inUse, ...refusalsOfWords(label, nameIsPseudonym, path)];
}

/** Why the sponsor of an engagement cannot be asked: there is none, or their pseudonym stands for a supervisor or a peer. */
export function refusalsToAskSponsor(terms: EngagementTerms | null, known: readonly KnownGiver[]): Refusal[] {
  if (!isTripartite(terms)) return [{ code: 'PRACTICE_FEEDBACK_NO_SPONSOR' }];
  const sponsor = { kind: 'sponsor', label: terms?.sponsor ?? '' } as const;
  const others = known.filter(({ kind }) => kind !== 'client');
  return standsForOther(sponsor, others) ? [{ code: IN_USE }] : [];
}

function standsForOther({ kind, label }: KnownGiver, known: readonly KnownGiver[]): boolean {
  const key = pseudonymKey(label);
  return known.some((other) => other.kind !== kind && pseudonymKey(other.label) === key);
}
