import { useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';
import type { Pause, Resignation } from './leaving.js';

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
