import { type Case, respondentOf } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { HeardLevel, type LevelHeard } from '../heard/heard-level.entity.js';

/** The levels below the one that the respondent of a case holds, as accreditation told last; the lowest first. */
export async function levelsBelow(
  { manager, bodyId, today }: Transaction,
  theCase: Case,
): Promise<readonly LevelHeard[]> {
  const personId = respondentOf(theCase, today);
  if (personId === null) return [];
  return (await manager.findOneBy(HeardLevel, { bodyId, personId }))?.lower ?? [];
}

/** As a reader of that language is told of them. */
export function inWords(levels: readonly LevelHeard[], locale: Locale): { code: string; title: string }[] {
  return levels.map(({ code, title }) => ({ code, title: title[locale] }));
}
