import type { Locale } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import type { PanelNamed } from '../parties/panel-told.js';
import { Letter } from './letter.entity.js';
import type { LetterInCase } from './letter.graphql.js';
import { lettersIn } from './letters-in.js';

/** The letters to the respondent, the latest first. That they are shown is their opening: the first day is kept as the proof. */
export async function openLetters(
  tx: Transaction,
  caseId: string,
  locale: Locale,
  panel: PanelNamed,
): Promise<LetterInCase[]> {
  const { manager, bodyId, today } = tx;
  const own = { bodyId, caseId, recipient: 'respondent' as const };
  await manager.update(Letter, { ...own, openedOn: IsNull() }, { openedOn: today });
  return lettersIn(await manager.find(Letter, { where: own, order: { writtenOn: 'desc', id: 'desc' } }), locale, panel);
}
