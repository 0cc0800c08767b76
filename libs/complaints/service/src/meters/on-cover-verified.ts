import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverVerified } from '@standing/insurance/facts';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { KnownCover } from './known-cover.entity.js';

/** The body saw an insurer's attestation. An employer's letter covers the work for that employer alone. */
@Injectable()
export class OnCoverVerified implements Handler<typeof coverVerified> {
  readonly hears = coverVerified;

  async handle(data: DataOf<typeof coverVerified>, tx: HeardTransaction): Promise<void> {
    const { coverId, personId, startsOn, endsOn, countries, kind = 'policy' } = data;
    const { manager, bodyId, now: recordedAt } = tx;
    if (kind !== 'policy' || (await manager.existsBy(KnownCover, { bodyId, coverId }))) return;
    const told = { coverId, personId, startsOn, endsOn, countries: [...countries], recordedAt };
    await manager.insert(KnownCover, { id: newId(), bodyId, ...told });
  }
}
