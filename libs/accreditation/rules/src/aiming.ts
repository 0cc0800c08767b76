import type { Refusal } from '@standing/kernel';

/** What these rules need to know of a scheme. */
export type SchemeLevels = { readonly levels: readonly { readonly code: string }[] };

/** Why a level cannot be worked towards. Empty when it can. */
export function refusalsToAim(inForce: SchemeLevels | null, level: string): Refusal[] {
  if (inForce === null) return [{ code: 'ACCREDITATION_NO_SCHEME' }];
  return refusalsOfLevel(inForce, level);
}

/** Why a level cannot be asked about: the scheme in force knows no such level. */
export function refusalsOfLevel({ levels }: SchemeLevels, level: string): Refusal[] {
  if (levels.some(({ code }) => code === level)) return [];
  return [{ code: 'ACCREDITATION_LEVEL_UNKNOWN', params: { level }, path: 'level' }];
}
