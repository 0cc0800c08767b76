import type { SchemeVersion } from '@standing/accreditation/requirements';
import type { AchievementContent, BeforeDeclaring, ListedAward } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { achievementsOf } from './achievements-of-person.js';
import { firstLoggedOn } from './logged.js';

/** What has to be known before the person says this. */
export async function beforeDeclaring(
  tx: Transaction,
  personId: string,
  content: AchievementContent,
): Promise<BeforeDeclaring> {
  const version = await schemeInForce(tx);
  return {
    listed: listedIn(version?.document ?? null),
    others: await achievementsOf(tx, personId),
    firstLoggedOn: await firstLoggedOn(tx, personId, content),
    today: tx.today,
  };
}

/** The awards of other bodies that a scheme names, each once. */
export function listedIn(scheme: Pick<SchemeVersion, 'equivalences'> | null): ListedAward[] {
  const awards = new Map(
    (scheme?.equivalences ?? []).map(({ issuer, designation }) => [
      JSON.stringify([issuer, designation]),
      { issuer, designation },
    ]),
  );
  return [...awards.values()];
}
