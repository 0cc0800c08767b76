import { levelHeld } from '@standing/accreditation/facts';
import { holdsAward, lowerLevels, type StandingOn } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { AwardHeld } from '../awards/awards-of-person.js';
import { versionOf } from '../schemes/version-of.js';
import { DueRow } from './due.entity.js';
import type { HeldTold } from './held-told.js';

/**
 * Tells which level somebody holds, with those below it, each time that it becomes another: whoever may lower it has to know.
 * Of whoever never held one nothing is told.
 */
export async function tellHeld(
  tx: Transaction,
  personId: string,
  standing: StandingOn<AwardHeld>,
  told: HeldTold | null,
): Promise<void> {
  const { manager, bodyId } = tx;
  const award = holdsAward(standing) ? standing.award : null;
  const [level, schemeVersionId] = [award?.level ?? null, award?.schemeVersionId ?? null];
  if ((told?.level ?? null) === level && (told?.schemeVersionId ?? null) === schemeVersionId) return;
  const revision = (told?.revision ?? 0) + 1;
  await manager.update(DueRow, { bodyId, personId }, { held: { revision, level, schemeVersionId } });
  const levels = award === null ? [] : (await versionOf(tx, award)).document.levels;
  const named = ({ code, title }: (typeof levels)[number]) => ({ code, title: { fr: title.fr, en: title.en } });
  const held = levels.find(({ code }) => code === level);
  const lower = lowerLevels(levels, level ?? '').map(named);
  await tx.tell(levelHeld, { personId, revision, level: held ? named(held) : null, lower });
}
