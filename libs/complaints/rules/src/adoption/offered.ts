import type { Refusal } from '@standing/kernel';
import type { ProcedureVersion } from '../procedures.js';

/** The versions whose every step has a door: a case received under another could not be brought to its end. */
const OFFERED: readonly ProcedureVersion[] = ['1'];

/** Why a version may not be adopted yet, whatever a body declares. */
export function refusalsOfOffer(version: ProcedureVersion): Refusal[] {
  return OFFERED.includes(version) ? [] : [{ code: 'COMPLAINTS_ADOPT_NOT_OFFERED', path: 'version' }];
}
