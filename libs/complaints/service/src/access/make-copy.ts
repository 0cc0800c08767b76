import { Injectable } from '@nestjs/common';
import { COPIED_TEXTS, type CopyKind, copyKindOf, itemOfStep, readingsTold } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { shownTo } from '../cases/shown-to.js';
import { Letter } from '../letters/letter.entity.js';
import { readWritten } from '../steps/read-written.js';
import type { CopiedFor, StoredCopy } from './copy-stored.js';
import { copiedTexts } from './copied-texts.js';
import { readingsOf } from './readings-of.js';

/** Makes the copy of what is kept of a party: what the matrix gives them in full on the day, and never more (GDPR, article 15(4)). */
@Injectable()
export class MakeCopy {
  constructor(private readonly texts: CaseTexts) {}

  /** The copy without what is held back, which is read by nobody for it. */
  async of(tx: Transaction, asker: CopiedFor, withheld: readonly CopyKind[]): Promise<StoredCopy> {
    const { caseId, theCase, party } = asker;
    const isGiven = (kind: CopyKind | null) => kind !== null && !withheld.includes(kind);
    const gives = shownTo(party, theCase, tx.today);
    const texts = await copiedTexts(this.texts, tx, asker, gives);
    const written = await readWritten(this.texts, tx, caseId, theCase, party);
    const letters = isGiven('letters') ? await lettersTo(tx, asker) : [];
    const readings = isGiven('readings') && gives('audit-log', { isOwn: true }) ? await readingsOf(tx, caseId) : [];
    // A respondent knew of the case from the charges, and of nothing that was done before (K17).
    const known = theCase.events.find(({ event }) => party === 'complainant' || event === 'serve');
    return {
      madeOn: tx.today,
      texts: texts.filter(({ of }) => isGiven(COPIED_TEXTS[of])),
      written: written.filter(({ event }) => isGiven(copyKindOf(itemOfStep(event)))),
      letters,
      readings: known === undefined ? [] : readingsTold(readings, known.on),
    };
  }
}

async function lettersTo(
  { manager, bodyId }: Transaction,
  { caseId, party }: CopiedFor,
): Promise<StoredCopy['letters']> {
  const rows = await manager.find(Letter, {
    where: { bodyId, caseId, recipient: party },
    order: { writtenOn: 'desc', id: 'desc' },
  });
  return rows.map(({ id, template, said, writtenOn, openedOn }) => ({ id, template, said, writtenOn, openedOn }));
}
