import { awarded } from '@standing/accreditation/facts';
import { deathRecorded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';

/** Insurance hears that the person is accredited to the end of 2028; the award's id. */
export async function hearAward(service: RunningService, personId: string, validFrom = '2026-01-01'): Promise<string> {
  const awardId = newId();
  const named = { schemeVersionId: newId(), level: 'one', reference: 'CC-2026-1', awardedOn: validFrom };
  await service.hears(awarded, { ...named, awardId, personId, validFrom, validUntil: '2028-12-31' });
  return awardId;
}

/** Insurance hears that the person has died; the death's id. */
export async function hearDeath(service: RunningService, personId: string): Promise<string> {
  const deathId = newId();
  await service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-01' });
  return deathId;
}
