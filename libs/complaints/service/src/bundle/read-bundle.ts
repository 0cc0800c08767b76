import { createHash } from 'node:crypto';
import {
  bundleOf,
  type BundleReader,
  type BundleSection,
  type BundleStep,
  type Case,
  hasBundle,
  type PaperInBundle,
  type PaperState,
  serviceOf,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseInHand } from '../cases/case-in-hand.js';
import type { CaseTexts } from '../cases/case-texts.js';
import type { ExhibitRow } from '../evidence/exhibit.entity.js';
import { type PapersOfCase, papersOfCase } from './papers-of-case.js';
import { clausesIn, writtenIn } from './written-in.js';

/** An exhibit of a bundle, with the key that opens its file. */
export type ExhibitRead = { readonly row: ExhibitRow; readonly key: Buffer };

/** A paper of a bundle. Of one that its reader does not see nothing but its place and its length is told. */
export type PaperRead = {
  readonly id: string;
  readonly section: BundleSection;
  readonly state: PaperState;
  /** The step with which it was written; null of an exhibit. */
  readonly event: BundleStep | null;
  /** The day from which it counts. */
  readonly on: Day;
  /** How the respondent sees an exhibit called. */
  readonly title: string | null;
  readonly texts: readonly string[];
  readonly clauses: readonly string[];
  /** SHA-256 of what is in it, in hexadecimal. */
  readonly digest: string | null;
  readonly exhibit: ExhibitRead | null;
};

/** A bundle as its reader has it that day. */
export type BundleRead = {
  /** The case. */
  readonly id: string;
  readonly bodyId: string;
  readonly reference: string;
  readonly day: Day;
  readonly servedOn: Day | null;
  readonly papers: readonly PaperRead[];
};

/** The bundle of a case for somebody in their function; without a paper for whom there is none yet. */
export async function readBundle(
  texts: CaseTexts,
  tx: Transaction,
  { row, theCase, as }: CaseInHand<BundleReader>,
): Promise<BundleRead> {
  const found = await papersOfCase(texts, tx, row.id);
  const served = serviceOf(theCase);
  const servedAt = served === null ? null : found.events[served]!.recordedAt;
  const whole = { theCase, papers: found.papers, servedAt, day: tx.today };
  const inIt = hasBundle(as, theCase) ? bundleOf(whole, as) : [];
  const papers: PaperRead[] = [];
  for (const one of inIt) papers.push(await paperRead(texts, tx, one, found));
  return {
    ...{ id: row.id, bodyId: tx.bodyId, reference: row.reference, day: tx.today, papers },
    servedOn: dayOf(theCase, served),
  };
}

function dayOf({ events }: Case, at: number | null): Day | null {
  return at === null ? null : (events[at]?.on ?? null);
}

async function paperRead(
  texts: CaseTexts,
  tx: Transaction,
  { paper, section, state }: PaperInBundle,
  { events, exhibits, acts, words }: PapersOfCase,
): Promise<PaperRead> {
  const { id } = paper;
  const said = words.get(id) ?? {};
  const [isShown, nothing] = [state === 'shown', { title: null, texts: [], clauses: [], digest: null }];
  if (paper.of === 'step') {
    const row = events.find((one) => one.id === id)!;
    const shown = { title: null, texts: writtenIn(said), clauses: clausesIn(said) };
    const digest = createHash('sha256')
      .update(JSON.stringify([shown.texts, shown.clauses]))
      .digest('hex');
    const of = { id, section, state, event: paper.event as BundleStep, on: row.onDay, exhibit: null };
    return { ...of, ...(isShown ? { ...shown, digest } : nothing) };
  }
  const row = exhibits.get(id)!;
  const act = acts.findLast(({ exhibitId }) => exhibitId === id);
  const isTheirs = row.source === 'respondent';
  // How somebody else called it is not the respondent's to read, nor in what they share with the panel.
  const { title = '' } = isTheirs ? said : (words.get(act?.id ?? '') ?? {});
  const exhibit = { row, key: await texts.fileKey(tx, row.caseId, id) };
  const of = { id, section, state, event: null, on: (isTheirs ? null : act?.disclosedOn) ?? row.putInOn, exhibit };
  return { ...of, ...nothing, ...(isShown && { title, digest: said.digest ?? null }) };
}
