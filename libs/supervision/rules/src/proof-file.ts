import type { Refusal } from '@standing/kernel';

/**
 * Why a file may not be given as a document: its ticket is nobody's or somebody else's (`SUPERVISION_FILE_UNKNOWN`), older
 * than a day (`SUPERVISION_FILE_EXPIRED`), or its file belongs to a proof (`SUPERVISION_FILE_USED`).
 */
export function refusalsOfFile(state: 'unknown' | 'expired' | 'used', position: number): Refusal[] {
  const path = `documents.${position}.file`;
  if (state === 'unknown') return [{ code: 'SUPERVISION_FILE_UNKNOWN', path }];
  return [{ code: state === 'expired' ? 'SUPERVISION_FILE_EXPIRED' : 'SUPERVISION_FILE_USED', path }];
}
