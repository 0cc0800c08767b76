import { AS_THE_CORE, type CharterDraft, type CharterLine, editionInForce, linesOf } from '@standing/ethics/rules';
import { newId, NotFound, Refused } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { CharterDraftRow } from './charter-draft.entity.js';
import { CharterEdition } from './charter-edition.entity.js';

/** A coach's draft, held to the end of the transaction, over the edition in force. */
export type OwnDraft = { readonly edition: CharterEdition; readonly draft: CharterDraft };

/** The draft as it stands: what the body's charter says where the coach has changed nothing. */
export async function ownDraft(tx: Transaction, personId: string): Promise<OwnDraft> {
  const { manager, bodyId, today } = tx;
  await oneAtATime(tx, `charter ${personId}`);
  const edition = editionInForce(await manager.findBy(CharterEdition, { bodyId }), today);
  if (!edition) throw new Refused([{ code: 'ETHICS_CHARTER_NONE_IN_FORCE' }]);
  const row = await manager.findOneBy(CharterDraftRow, { bodyId, personId });
  return { edition, draft: row?.content ?? AS_THE_CORE };
}

/** Keeps the draft; the id is the same at every change. */
export async function keepDraft(tx: Transaction, personId: string, content: CharterDraft): Promise<string> {
  const { manager, bodyId, now: changedAt } = tx;
  const row = await manager.findOneBy(CharterDraftRow, { bodyId, personId });
  const id = row?.id ?? newId();
  if (row) await manager.update(CharterDraftRow, { bodyId, id }, { content, changedAt });
  else await manager.insert(CharterDraftRow, { id, bodyId, personId, content, changedAt });
  return id;
}

/** The line with this code; `NotFound` when neither the edition nor the coach has one. */
export function lineOf({ edition, draft }: OwnDraft, code: string): CharterLine {
  const line = linesOf(edition.content, draft).find((one) => one.code === code);
  if (!line) throw new NotFound('line');
  return line;
}
