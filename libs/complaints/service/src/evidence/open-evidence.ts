import { Injectable } from '@nestjs/common';
import { type CaseFunction, mayBeReliedOn } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from '../managing/audited-reading.js';
import { type Act, actsOfDisclosure } from './acts-of-disclosure.js';
import type { Exhibit, EvidenceOfCase } from './evidence.graphql.js';
import { ExhibitRow } from './exhibit.entity.js';
import { type Asking, shownOf } from './exhibit-shown.js';

/** Whose functions read evidence, the respondent's aside. */
export const READ_EVIDENCE = [
  'case-manager',
  'registrar',
  'investigator',
  'assessor',
  'panel',
  'appeal-panel',
] as const satisfies readonly CaseFunction[];

/** Those who see by which acts something was disclosed. */
const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];

type Words = Awaited<ReturnType<CaseTexts['readEntries']>>;

/** Somebody of the case reads what evidence there is, as far as their function reads it. */
@Injectable()
export class OpenEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The list; each opening is in the audit. `NotFound` for whoever holds none of these functions in the case. */
  execute(caseId: string, request: string, actor: Member): Promise<EvidenceOfCase> {
    const action = 'complaints.open-evidence';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, READ_EVIDENCE);
      const rows = await exhibitsOf(tx, caseId);
      const acts = await actsOfDisclosure(tx, caseId);
      const words = await this.texts.readEntries(
        tx,
        caseId,
        [...rows, ...acts].map(({ id }) => id),
      );
      const asking = { as, personId: actor.personId, theCase, today: tx.today };
      return { id: caseId, exhibits: rows.map((row) => shown(row, acts, words, asking)) };
    });
  }
}

/** The exhibits of a case, by number and version. */
export function exhibitsOf({ manager, bodyId }: Transaction, caseId: string): Promise<ExhibitRow[]> {
  return manager.find(ExhibitRow, { where: { bodyId, caseId }, order: { number: 'asc', version: 'asc' } });
}

function shown(row: ExhibitRow, acts: readonly Act[], words: Words, asking: Asking): Exhibit {
  const { id, number, version, kind, source, putInAs, putInOn, bytes } = row;
  const own = acts.filter(({ exhibitId }) => exhibitId === id);
  const mayOpen = shownOf(row, acts, asking) === 'full';
  const { title = null, digest = null } = mayOpen ? (words.get(id) ?? {}) : {};
  const seen = KEEPERS.includes(asking.as) ? own : [];
  return {
    ...{ id, number, version, kind, source, putInAs, putInOn, bytes, title, digest, mayOpen },
    mayBeReliedOn: mayBeReliedOn(row, own, asking.today),
    disclosures: seen.map((act) => ({ ...act, title: words.get(act.id)?.title ?? '' })),
  };
}
