import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Session } from '../sessions/use-sessions.js';

export type DisputeReason = NonNullable<Session['dispute']>;

export const DISPUTE_REASONS: readonly DisputeReason[] = ['NOT_ME', 'NOT_HELD', 'WRONG_DAY', 'WRONG_LENGTH', 'OTHER'];

/** Why a coach says that a session is not so. */
export function disputeWord(reason: DisputeReason): MessageDescriptor {
  switch (reason) {
    case 'NOT_ME':
      return msg({ message: 'I was not there', context: 'dispute' });
    case 'NOT_HELD':
      return msg({ message: 'It did not take place', context: 'dispute' });
    case 'WRONG_DAY':
      return msg({ message: 'The day is wrong', context: 'dispute' });
    case 'WRONG_LENGTH':
      return msg({ message: 'The length is wrong', context: 'dispute' });
    case 'OTHER':
      return msg({ message: 'Another reason', context: 'dispute' });
  }
}

/** The form in a row, with how many it was; null of a session alone. What is not said is shown as that. */
export function useFormWords(): (session: Pick<Session, 'form' | 'contracted' | 'present'>) => string | null {
  const { t } = useLingui();
  return ({ form, contracted, present }) => {
    if (form === 'INDIVIDUAL') return null;
    const word = form === 'GROUP' ? t`group` : t`among peers`;
    if (contracted === null && present === null) return t`${word}, number of people not said`;
    if (present === null) return t`${word} of ${contracted}`;
    return contracted === null ? t`${word}, ${present} present` : t`${word} of ${contracted}, ${present} present`;
  };
}
