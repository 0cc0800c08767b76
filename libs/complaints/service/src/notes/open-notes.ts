import { Injectable } from '@nestjs/common';
import { NOTERS, readsNote } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { WhoIsMeant } from '../cases/who-is-meant.js';
import { auditedReading } from '../managing/audited-reading.js';
import { CaseNote } from './case-note.entity.js';
import type { NotesOfCase } from './notes.graphql.js';
import { placeOfNote } from './own-note.js';

/** Somebody who works on a case reads what they noted, and what others of their function share with it. */
@Injectable()
export class OpenNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly who: WhoIsMeant,
  ) {}

  /** The notes, the latest first; each opening is in the audit. `NotFound` for whoever does not work on the case. */
  execute(caseId: string, request: string, actor: Member): Promise<NotesOfCase> {
    const action = 'complaints.open-notes';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { personId } = actor;
      const { theCase } = await caseHeldBy(tx, actor, caseId, NOTERS);
      const held = theCase.everHeld.filter(
        (one) => one.personId === personId && (one.endedOn === null || tx.today < one.endedOn),
      );
      const functions = NOTERS.filter((name) => held.some((one) => one.function === name));
      const order = { recordedAt: 'desc', id: 'desc' } as const;
      const all = await tx.manager.find(CaseNote, { where: { bodyId: tx.bodyId, caseId }, order });
      const read = all.filter((note) => readsNote({ personId, functions }, note));
      const words = await this.texts.openSealed(
        tx,
        caseId,
        read.map(({ id, sealed }) => ({ place: placeOfNote(id), sealed })),
      );
      const names = await this.namesOf(
        tx,
        read.filter(({ authorId }) => authorId !== personId),
      );
      return {
        id: caseId,
        mayShareWith: functions,
        notes: read.map(({ id, authorId, sharedWith, writtenOn }, index) => ({
          ...{ id, sharedWith, writtenOn, text: words[index] ?? '' },
          isMine: authorId === personId,
          authorName: authorId === personId ? null : (names.get(authorId) ?? null),
        })),
      };
    });
  }

  private async namesOf(tx: Transaction, notes: readonly CaseNote[]): Promise<Map<string, string | null>> {
    const names = new Map<string, string | null>();
    for (const { authorId } of notes)
      if (!names.has(authorId)) names.set(authorId, await this.who.nameOf(tx, authorId));
    return names;
  }
}
