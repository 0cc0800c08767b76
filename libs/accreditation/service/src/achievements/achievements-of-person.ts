import type { Achievement, AchievementContent } from '@standing/accreditation/rules';
import { newId, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { recordAchievement } from './achievement-evidence.js';
import { AchievementRevisionRow, AchievementRow } from './achievement.entity.js';

/** Everything that a person brings along, each as it stands, whatever became of it. */
export async function achievementsOf({ manager, bodyId }: Transaction, personId: string): Promise<Achievement[]> {
  const rows = await manager.findBy(AchievementRow, { bodyId, personId });
  const revisions = await manager.findBy(AchievementRevisionRow, { bodyId, personId });
  return rows.flatMap(({ id, revision }) =>
    revisions
      .filter((one) => one.achievementId === id && one.revision === revision)
      .map((one): Achievement => ({ ...one, id })),
  );
}

/** Holds the person's ledger: what is decided by it is what it holds when the revision is made. */
export function achievementsAlone(tx: Transaction, personId: string): Promise<void> {
  return oneAtATime(tx, `evidence ${personId}`);
}

/**
 * The achievement as it stands, locked with its person's ledger. `personId` leaves out all but their own. Throws `Stale`
 * unless it is still the revision that was read.
 */
export async function lockedAchievement(
  tx: Transaction,
  id: string,
  read: { readonly revision: number; readonly personId?: string },
): Promise<AchievementRevisionRow> {
  const { manager, bodyId } = tx;
  const own = read.personId === undefined ? {} : { personId: read.personId };
  const { personId } = await manager.findOneByOrFail(AchievementRow, { bodyId, id, ...own });
  await achievementsAlone(tx, personId);
  const { revision, status } = await manager.findOneByOrFail(AchievementRow, { bodyId, id });
  if (revision !== read.revision) throw new Stale({ revision: read.revision }, { revision, status });
  return manager.findOneByOrFail(AchievementRevisionRow, { bodyId, achievementId: id, revision });
}

type Said = Pick<AchievementRevisionRow, 'achievementId' | 'personId' | 'revision' | 'status'> &
  Pick<AchievementRevisionRow, 'reason' | 'seenHow' | 'seenOn' | 'keptBy'>;

/** Keeps a revision, and records it in the ledger. */
export async function keepRevision(tx: Transaction, content: AchievementContent, said: Said): Promise<void> {
  const { manager, bodyId, today } = tx;
  const { achievementId: id, personId, status, revision } = said;
  const row = { id: newId(), bodyId, ...contentOf(content), ...said, keptOn: today };
  const declared = status === 'declared' ? { declaredOn: today } : {};
  if (revision > 1) await manager.update(AchievementRow, { bodyId, id }, { status, revision, ...declared });
  else {
    const { kind } = content;
    await manager.insert(AchievementRow, { id, bodyId, personId, kind, status, revision, declaredOn: today });
  }
  await manager.insert(AchievementRevisionRow, row);
  await recordAchievement(tx, row);
}

/** What of an achievement its member says. */
export function contentOf(one: AchievementContent): AchievementContent {
  const { kind, issuer, issuerName, designation, reference, title, provider } = one;
  const { activity, form, percent, fromOn, untilOn, minutes } = one;
  const named = { issuer, issuerName, designation, reference, title, provider };
  return { kind, ...named, activity, form, percent, fromOn, untilOn, minutes };
}

/** While nobody of the office has looked at what the member says. */
export const NOT_CHECKED = { status: 'declared', reason: null, seenHow: null, seenOn: null } as const;
