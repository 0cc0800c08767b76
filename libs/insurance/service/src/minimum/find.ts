import { type Finding, findingOf, type KnownOfMinimum, yearFindingOf } from '@standing/insurance/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { EntityManager } from 'typeorm';
import type { Cover } from '../covers/cover.entity.js';
import { CoverFindingRow, CoverMinimumRow, ExchangeRateRow } from './minimum.entities.js';
import { CoverYearFindingRow } from './year-finding.entity.js';

/** Keeps how a cover that is verified compares with what the body asks for. Nothing where it asks for nothing. */
export async function keepFinding(tx: Transaction, cover: Cover, seenOn: string): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const known = await knownOf(manager, bodyId);
  const version = { coverId: cover.id, revision: cover.version, bodyId, recordedAt };
  const finding = findingOf(cover, known, seenOn);
  if (finding !== null) await manager.insert(CoverFindingRow, { ...version, ...rowOf(finding) });
  const ofYear = yearFindingOf(cover, known, seenOn);
  if (ofYear === null) return;
  const { asked, isWithin } = ofYear;
  await manager.insert(CoverYearFindingRow, { ...version, ...rowOf(ofYear), asked, isWithin });
}

function rowOf({ kind, minimum, rate, worth }: Finding<CoverMinimumRow, ExchangeRateRow>) {
  return { kind, minimumId: minimum.id, rateId: rate?.id ?? null, worth: worth?.toString() ?? null };
}

async function knownOf(
  manager: EntityManager,
  bodyId: string,
): Promise<KnownOfMinimum<CoverMinimumRow, ExchangeRateRow>> {
  const inOrder = { where: { bodyId }, order: { recordedAt: 'ASC', id: 'ASC' } } as const;
  return {
    minimums: await manager.find(CoverMinimumRow, inOrder),
    rates: await manager.find(ExchangeRateRow, inOrder),
  };
}
