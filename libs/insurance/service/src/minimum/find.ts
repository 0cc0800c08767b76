import { findingOf, type KnownOfMinimum } from '@standing/insurance/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { EntityManager } from 'typeorm';
import type { Cover } from '../covers/cover.entity.js';
import { CoverFindingRow, CoverMinimumRow, ExchangeRateRow } from './minimum.entities.js';

/** Keeps how a cover that is verified compares with what the body asks for. Nothing where it asks for nothing. */
export async function keepFinding(tx: Transaction, cover: Cover, seenOn: string): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const finding = findingOf(cover, await knownOf(manager, bodyId), seenOn);
  if (finding === null) return;
  const { kind, minimum, rate, worth } = finding;
  const found = { kind, minimumId: minimum.id, rateId: rate?.id ?? null, worth: worth?.toString() ?? null };
  await manager.insert(CoverFindingRow, { coverId: cover.id, revision: cover.version, bodyId, ...found, recordedAt });
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
