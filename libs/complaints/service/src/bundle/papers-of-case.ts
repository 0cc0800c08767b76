import {
  BUNDLE_STEPS,
  type BundleStep,
  type ExhibitPaper,
  type Paper,
  type Sight,
  type StepPaper,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { DisclosureRow, DisclosureWithdrawal } from '../evidence/disclosure.entities.js';
import type { ExhibitRow } from '../evidence/exhibit.entity.js';
import { exhibitsOf } from '../evidence/open-evidence.js';
import { writtenIn } from './written-in.js';

type Words = Awaited<ReturnType<CaseTexts['readEntries']>>;

/** What there is in a case that a bundle may be made of, with what is said in it. */
export type PapersOfCase = {
  readonly papers: readonly Paper[];
  readonly events: readonly CaseEventRow[];
  readonly exhibits: ReadonlyMap<string, ExhibitRow>;
  /** The acts by which exhibits were disclosed to the respondent, in their order. */
  readonly acts: readonly DisclosureRow[];
  readonly words: Words;
};

/** Reads it, whoever asks: the rule says what of it is in a bundle, and for whom. */
export async function papersOfCase(texts: CaseTexts, tx: Transaction, caseId: string): Promise<PapersOfCase> {
  const { manager, bodyId } = tx;
  const where = { bodyId, caseId };
  const events = await manager.find(CaseEventRow, { where, order: { seq: 'asc' } });
  const rows = await exhibitsOf(tx, caseId);
  const acts = await manager.find(DisclosureRow, {
    where: { ...where, disclosedTo: 'respondent' },
    order: { recordedAt: 'asc', id: 'asc' },
  });
  const withdrawals = await manager.findBy(DisclosureWithdrawal, where);
  const ids = [...events, ...rows, ...acts].map(({ id }) => id);
  const words = await texts.readEntries(tx, caseId, ids);
  const sightOf = ({ id, recordedAt: from }: DisclosureRow): Sight => ({
    from,
    until: withdrawals.find(({ disclosureId }) => disclosureId === id)?.recordedAt ?? null,
  });
  return {
    papers: [
      ...events.flatMap((event) => (isPaper(event, words) ? [stepOf(event)] : [])),
      ...rows.map((row) => exhibitOf(row, acts.filter(({ exhibitId }) => exhibitId === row.id).map(sightOf))),
    ],
    events,
    exhibits: new Map(rows.map((row) => [row.id, row])),
    acts,
    words,
  };
}

function isPaper({ id, event }: CaseEventRow, words: Words): boolean {
  return BUNDLE_STEPS.includes(event as BundleStep) && writtenIn(words.get(id) ?? {}).length > 0;
}

function stepOf({ id, event, actsAs: writtenAs, recordedAt: cameAt }: CaseEventRow): StepPaper {
  return { of: 'step', id, event, writtenAs, cameAt };
}

function exhibitOf(row: ExhibitRow, sights: readonly Sight[]): ExhibitPaper {
  const { id, kind, source, number, version, recordedAt: putInAt } = row;
  return { of: 'exhibit', id, kind, source, number, version, putInAt, sights };
}
