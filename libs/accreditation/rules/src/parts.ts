import type { Refusal } from '@standing/kernel';

/**
 * Who had which part in an application. Nobody has two: ISO/IEC 17024 asks that a decision be made, and an appeal be
 * heard, by people who had no part in what went before.
 */
export type PartsTaken = {
  readonly applicantId: string;
  /** Everybody who was ever asked to assess it, whoever stepped aside included. */
  readonly assessorIds: readonly string[];
  readonly moderatorId: string | null;
  readonly deciderIds: readonly string[];
  /** Those who were named to hear an appeal. */
  readonly panelIds: readonly string[];
};

/** Why somebody may take no other part in an application. `related`: whether a relation bars them today. */
export function refusalsOfPart(parts: PartsTaken, personId: string, related: boolean): Refusal[] {
  const had: readonly (readonly [boolean, string])[] = [
    [parts.applicantId === personId, 'ACCREDITATION_SELF_DECISION'],
    [parts.assessorIds.includes(personId), 'ACCREDITATION_PART_ASSESSED'],
    [parts.moderatorId === personId, 'ACCREDITATION_PART_MODERATED'],
    [parts.deciderIds.includes(personId), 'ACCREDITATION_PART_DECIDED'],
    [parts.panelIds.includes(personId), 'ACCREDITATION_PART_HEARD_APPEAL'],
    [related, 'ACCREDITATION_PART_RELATED'],
  ];
  return had.flatMap(([is, code]) => (is ? [{ code }] : []));
}
