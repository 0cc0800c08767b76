import { Injectable } from '@nestjs/common';
import { auditAnswered } from '@standing/cpd/facts';
import { refusalsToAnswer, type ShownKind } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { attachDocument } from '../documents/attach-document.js';
import { oneAtATime } from '../lock.js';
import type { ItemRead } from './file.sql.js';
import { ownFile } from './load-file.js';
import { notify } from './notify.js';
import { AuditAnswerLineRow, AuditAnswerRow } from './review.entities.js';

export type SentLine = {
  readonly activityId: string;
  readonly kind: ShownKind;
  /** The ticket of a new file. */
  readonly file: string | null;
  readonly word: string | null;
};

export type SentAnswer = {
  readonly fileId: string;
  readonly lines: readonly SentLine[];
  readonly namesNobody: boolean;
};

/** A member answers their audit: what they show of each activity asked about. It is sent once, and then as often as more is asked. */
@Injectable()
export class AnswerAudit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /** The audit's id. Refusals: see `refusalsToAnswer` and `refusalsOfTicket`; that of another is not found. */
  execute(input: SentAnswer, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.answer-audit', key, input }, async (tx) => {
      const { fileId, lines, namesNobody } = input;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const { file, items, steps, round } = await ownFile(tx, fileId, actor);
      const documented = new Set(items.filter(hasFile).map(({ activityId }) => activityId));
      const said = lines.map(({ file: ticket, ...line }) => ({ ...line, hasNewFile: ticket !== null }));
      refuseIfAny(refusalsToAnswer(steps, { lines: said, documented, namesNobody }, tx.today));

      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      await manager.insert(AuditAnswerRow, { bodyId, fileId, round, answeredOn, recordedAt });
      for (const line of lines) await this.keepLine(tx, { fileId, round, personId }, line, itemOf(items, line));
      await tx.tell(auditAnswered, { fileId, personId, round, answeredOn });
      if (file.auditorId) await notify(tx, [{ fileId, personId: file.auditorId, kind: 'to-review', round }]);
      await tx.audit('cpd.answer-audit', fileId, { round, activities: lines.length });
      return fileId;
    });
  }

  private async keepLine(
    tx: Transaction,
    { personId, ...of }: { readonly fileId: string; readonly round: number; readonly personId: string },
    { activityId, kind, file, word }: SentLine,
    item: ItemRead,
  ): Promise<void> {
    const known = kind === 'file' ? (item.onRecordId ?? item.documentId) : null;
    const documentId =
      kind === 'none' ? null : file === null ? known : await attachDocument(tx, this.tickets, personId, file);
    await tx.manager.insert(AuditAnswerLineRow, {
      ...{ ...of, bodyId: tx.bodyId, activityId, activityRevision: item.standingRevision, kind, documentId },
      word: kind === 'substitute' ? (word?.trim() ?? null) : null,
    });
  }
}

/** Whether a file of it is known: with the activity, or from an answer before. */
function hasFile({ onRecordId, documentId }: ItemRead): boolean {
  return onRecordId !== null || documentId !== null;
}

function itemOf(items: readonly ItemRead[], { activityId }: SentLine): ItemRead {
  const item = items.find((one) => one.activityId === activityId);
  if (!item) throw new Error('An activity that is not asked about is refused.');
  return item;
}
