import { Injectable } from '@nestjs/common';
import { type Refusal, Refused } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type CaseKey, CaseKeys } from '@standing/platform/sealed-text';
import type { DraftAnswers } from './draft-answers.js';
import { DraftCodes } from './draft-codes.js';
import { DraftKeyRow, DraftRow } from './draft.entity.js';

const GONE: readonly Refusal[] = [{ code: 'COMPLAINTS_DRAFT_GONE' }];

/** Drafts as those who write them reach them: held to the end of the transaction, opened and closed under their own key. */
@Injectable()
export class Drafts {
  constructor(
    private readonly keys: CaseKeys,
    private readonly codes: DraftCodes,
  ) {}

  /** A draft of this reference, open, with its key made. */
  async make(tx: Transaction, draft: Pick<DraftRow, 'id' | 'reference' | 'codeHash' | 'locale'>): Promise<void> {
    const { manager, bodyId, today: editedOn } = tx;
    const { key, wrapped } = this.keys.make({ bodyId, caseId: draft.id });
    const empty = { version: 1, answers: key.seal('answers', '{}'), address: null };
    const days = { editedOn, warnedOf: null, sentOn: null, caseId: null };
    await manager.insert(DraftRow, { ...draft, bodyId, ...empty, ...days });
    await manager.insert(DraftKeyRow, { bodyId, draftId: draft.id, wrapped });
  }

  /** A draft that is still written. COMPLAINTS_DRAFT_GONE when it was sent or erased, or was never given out. */
  async toWrite(tx: Transaction, access: string): Promise<{ draft: DraftRow; key: CaseKey }> {
    const draft = await this.held(tx, access);
    if (draft.caseId !== null) throw new Refused(GONE);
    return { draft, key: await this.keyOf(tx, draft.id) };
  }

  /**
   * A draft to be sent as it was shown, or that was sent. COMPLAINTS_DRAFT_CHANGED when another window changed it since:
   * nobody declares what they were not shown.
   */
  async toSend(tx: Transaction, access: string, shown: number): Promise<DraftRow> {
    const draft = await this.held(tx, access);
    if (draft.caseId === null && draft.version !== shown) throw new Refused([{ code: 'COMPLAINTS_DRAFT_CHANGED' }]);
    return draft;
  }

  answersOf({ answers }: Pick<DraftRow, 'answers'>, key: CaseKey): DraftAnswers {
    return answers === null ? {} : (JSON.parse(key.open('answers', answers)) as DraftAnswers);
  }

  /** The draft became a complaint: its key and every word of it go. */
  async becomes(tx: Transaction, { id }: DraftRow, caseId: string): Promise<void> {
    const { manager, bodyId, today: sentOn } = tx;
    await manager.delete(DraftKeyRow, { bodyId, draftId: id });
    await manager.update(DraftRow, { bodyId, id }, { caseId, sentOn, answers: null, address: null });
  }

  /** Erased by the destruction of its key; its row goes with it. */
  async erase({ manager, bodyId }: Transaction, id: string): Promise<void> {
    await manager.delete(DraftKeyRow, { bodyId, draftId: id });
    await manager.delete(DraftRow, { bodyId, id });
  }

  async keyOf({ manager, bodyId }: Transaction, draftId: string): Promise<CaseKey> {
    const { wrapped } = await manager.findOneByOrFail(DraftKeyRow, { bodyId, draftId });
    return this.keys.unwrap(wrapped, { bodyId, caseId: draftId });
  }

  private async held({ manager, bodyId }: Transaction, access: string): Promise<DraftRow> {
    const id = this.codes.draftOf(bodyId, access);
    const lock = { mode: 'pessimistic_write' } as const;
    const draft = id === null ? null : await manager.findOne(DraftRow, { where: { bodyId, id }, lock });
    if (!draft) throw new Refused(GONE);
    return draft;
  }
}
