import { type Case, hearingFor } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull, LessThanOrEqual } from 'typeorm';
import type { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { bySeat } from '../parties/panel-told.js';
import type { HearingForRespondent, PanelMemberNamed } from './hearing.graphql.js';

/** The hearing as the respondent is told of it, with the names of those who were named; null before a panel was. */
export async function hearingForRespondent(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Pick<Case, 'events'>,
): Promise<HearingForRespondent | null> {
  const told = hearingFor(theCase);
  return told && { ...told, panel: told.namedOn === null ? [] : await named(texts, tx, caseId, told.namedOn) };
}

/** Those who were there when the panel was named: whoever took a seat since is not named yet. */
async function named(texts: CaseTexts, tx: Transaction, caseId: string, on: string): Promise<PanelMemberNamed[]> {
  const { manager, bodyId } = tx;
  const where = { bodyId, caseId, function: 'panel', endedOn: IsNull(), since: LessThanOrEqual(on) } as const;
  const members = await manager.findBy(FunctionHeld, where);
  const names = await texts.readEntries(
    tx,
    caseId,
    members.map(({ id }) => id),
  );
  return bySeat(members.map(({ id, seat }) => ({ seat, name: names.get(id)?.['person-name'] ?? '' })));
}
