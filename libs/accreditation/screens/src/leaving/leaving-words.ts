import { useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';
import type { Lowering, Pause, Resignation } from './leaving.js';

/** A pause as a sentence with its days, the same for its member and for the office. */
export function usePauseWords(): (pause: Pause) => string {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  return ({ fromOn, resumesOn }) => {
    const from = format.day(fromOn, 'long');
    const again = resumesOn ? format.day(resumesOn, 'long') : null;
    if (fromOn > today)
      return again ? t`Paused from ${from}, with practice again from ${again}.` : t`Paused from ${from} on.`;
    return again ? t`Paused since ${from}, with practice again from ${again}.` : t`Paused since ${from}.`;
  };
}

/** That an accreditation is given up, with its day. */
export function useResignationWords(): (resignation: Resignation) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ effectiveOn, receivedOn, isByOffice }) => {
    const [day, received] = [format.day(effectiveOn, 'long'), format.day(receivedOn, 'long')];
    return isByOffice
      ? t`Given up from ${day}, by a letter received on ${received}.`
      : t`Given up from ${day}, as said on ${received}.`;
  };
}

/** A wish to hold a lower level and what became of it, the same for its member and for the office. */
export function useLoweringWords(): (lowering: Lowering) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ status, isByOffice, ...lowering }) => {
    const { title } = lowering.level;
    const [from, received] = [lowering.fromOn, lowering.receivedOn].map((day) => format.day(day, 'long'));
    const effective = format.day(lowering.effectiveOn ?? lowering.fromOn, 'long');
    const answered = format.day(lowering.answeredOn ?? lowering.receivedOn, 'long');
    switch (status) {
      case 'WAITING':
        return isByOffice
          ? t`${title} is wished from ${from}, by a letter received on ${received}. It waits for an answer.`
          : t`${title} is wished from ${from}, as said on ${received}. It waits for an answer.`;
      case 'CONFIRMED':
        return t`${title} takes the place of the level held from ${effective}.`;
      case 'DECLINED':
        return t`The wish for ${title} from ${from} was not followed on ${answered}.`;
      case 'TAKEN_BACK':
        return t`The wish for ${title} was taken back on ${answered}.`;
    }
  };
}
