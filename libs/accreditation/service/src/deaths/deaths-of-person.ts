import type { HeardTransaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { DeathRow, DeathTakenBackRow } from './death.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId'>;

/** A recorded death, with the moment at which it was taken back. */
export type DeathHeld = DeathRow & { readonly takenBackAt: Date | null };

/** All that was ever recorded of a person's death: one stands at the most. */
export async function deathsOf({ manager, bodyId }: Work, personId: string): Promise<DeathHeld[]> {
  const deaths = await manager.findBy(DeathRow, { bodyId, personId });
  if (deaths.length === 0) return [];
  const takenBack = await manager.findBy(DeathTakenBackRow, { bodyId, deathId: In(deaths.map(({ id }) => id)) });
  return deaths.map((death) => ({
    ...death,
    takenBackAt: takenBack.find(({ deathId }) => deathId === death.id)?.recordedAt ?? null,
  }));
}

/** Whether one stands. */
export async function isDeceased(tx: Work, personId: string): Promise<boolean> {
  return (await deathsOf(tx, personId)).some(({ takenBackAt }) => takenBackAt === null);
}
