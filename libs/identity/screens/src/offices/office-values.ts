import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FieldMistakes, useSession } from '@standing/web-core';
import type { MemberOffice } from './office.queries.js';

export type OfficeKind = MemberOffice['kind'];

/** What somebody is in the body, in words. */
export const OFFICE_WORDS: Readonly<Record<OfficeKind, MessageDescriptor>> = {
  BOARD: msg`Member of the board`,
  BUDGET: msg`In charge of the budget of the complaints procedure`,
  DATA_PROTECTION: msg`Data protection officer`,
};

export const OFFICE_KINDS: readonly OfficeKind[] = ['BOARD', 'BUDGET', 'DATA_PROTECTION'];

/** What the fields of an office hold. */
export type OfficeValues = {
  readonly kind: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
};

export const NO_OFFICE: OfficeValues = { kind: '', fromOn: null, untilOn: null };

export const OFFICE_IDS = { kind: 'office-kind', fromOn: 'office-from', untilOn: 'office-until' };

/** What is wrong with the fields of an office, in words. */
export function useCheckOffice(): (values: OfficeValues) => FieldMistakes<OfficeValues> {
  const { t } = useLingui();
  const { today } = useSession().body;
  const ahead = t`Give a day in the past, or today.`;
  const reversed = t`The last day cannot come before the first.`;
  const isMissing = t`Choose the office.`;
  return ({ kind, fromOn, untilOn }) => ({
    ...(isKind(kind) ? {} : { kind: isMissing }),
    ...(fromOn === null || fromOn > today ? { fromOn: ahead } : {}),
    ...(untilOn !== null && fromOn !== null && untilOn < fromOn ? { untilOn: reversed } : {}),
    ...(untilOn !== null && untilOn > today ? { untilOn: ahead } : {}),
  });
}

/** The same as the graph takes it. The form was checked. */
export function officeSent({ kind, fromOn, untilOn }: OfficeValues, today: string) {
  return { kind: isKind(kind) ? kind : 'BOARD', fromOn: fromOn ?? today, untilOn } as const;
}

function isKind(text: string): text is OfficeKind {
  return OFFICE_KINDS.some((kind) => kind === text);
}
