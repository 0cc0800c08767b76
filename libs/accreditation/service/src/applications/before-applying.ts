import type { BeforeApplying } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import { isAppealing } from '../appeals/is-appealing.js';
import { awardsOf, standingToday } from '../awards/awards-of-person.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import type { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { hasOpen } from './has-open.js';

/** What the rules of applying look at, with the version that decides today. Whoever acts on it holds the person first. */
export async function beforeApplying(
  tx: Transaction,
  personId: string,
): Promise<BeforeApplying & { readonly version: SchemeVersionRow | null }> {
  const version = await schemeInForce(tx);
  return {
    version,
    scheme: version && version.document,
    standing: await standingToday(tx, await awardsOf(tx, personId)),
    waiting: await hasOpen(tx, personId),
    appealing: await isAppealing(tx, personId),
  };
}
