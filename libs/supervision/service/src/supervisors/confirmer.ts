import type { Transaction } from '@standing/platform/messaging';
import type { Confirmer } from '@standing/supervision/rules';
import { canBeAsked } from '../deaths/available.js';
import { barredDays } from './barred-days.js';
import type { Supervisor } from './supervisor.entity.js';

/** Whether the supervisor can be asked anything, and on which days they may not supervise. */
export async function confirmerOf(tx: Transaction, supervisor: Supervisor): Promise<Confirmer> {
  return { isAvailable: await canBeAsked(tx, supervisor), barred: await barredDays(tx, supervisor) };
}
