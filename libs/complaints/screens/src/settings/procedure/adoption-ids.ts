import type { AdoptionDraft } from './adoption-draft.js';

/** The id of each field by the last part of the path by which the rules name it. */
export const ADOPTION_IDS = {
  ...{ version: 'adopt-version', holdsFrom: 'adopt-from', title: 'adopt-title', decidedOn: 'adopt-decided' },
  ...{ organ: 'adopt-organ', link: 'adopt-link', statutesOrgan: 'adopt-statutes', reserve: 'adopt-reserve' },
  ...{ interim: 'adopt-interim', sanction: 'adopt-sanction', groups: 'adopt-groups' },
} as const;

export const sanctionId = (kind: string) => `adopt-sanction-${kind}`;
export const lengthId = (clock: string) => `adopt-length-${clock}`;
export const groupId = (at: number) => `adopt-group-${at}`;

/** How the rules name a sanction in a path: `learning-plan` for `LEARNING_PLAN`. */
export const pathOfKind = (kind: string) => kind.toLowerCase().replaceAll('_', '-');

/** The ids of the fields of this draft, to which the summary of what is wrong leads. */
export function idsOf({ sanctions, lengths, groups }: AdoptionDraft): Readonly<Record<string, string>> {
  return {
    ...ADOPTION_IDS,
    ...Object.fromEntries(Object.keys(sanctions).map((kind) => [pathOfKind(kind), sanctionId(kind)])),
    ...Object.fromEntries(Object.keys(lengths).map((clock) => [clock, lengthId(clock)])),
    ...Object.fromEntries(groups.map((_, at) => [String(at), groupId(at)])),
  };
}
