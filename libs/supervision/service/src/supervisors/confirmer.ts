import type { Transaction } from '@standing/platform/messaging';
import type { Confirmer } from '@standing/supervision/rules';
import { canBeAsked } from '../deaths/available.js';
import { rightEndedOn } from './right-ended-on.js';
import type { Supervisor } from './supervisor.entity.js';

/** Whether the supervisor can be asked anything, and from which day they may no longer supervise. */
export async function confirmerOf(tx: Transaction, supervisor: Supervisor): Promise<Confirmer> {
  return { isAvailable: await canBeAsked(tx, supervisor), rightEndedOn: await rightEndedOn(tx, supervisor) };
}
