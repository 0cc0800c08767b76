import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Death } from './death.queries.js';

export const BASES = ['FAMILY', 'PUBLIC_NOTICE', 'COLLEAGUE', 'OTHER'] as const satisfies readonly Death['basis'][];

/** What the record rests on. */
export function basisWord(basis: Death['basis']): MessageDescriptor {
  switch (basis) {
    case 'FAMILY':
      return msg`From the family`;
    case 'PUBLIC_NOTICE':
      return msg`From a public notice`;
    case 'COLLEAGUE':
      return msg`From a colleague`;
    case 'OTHER':
      return msg`From another source`;
  }
}

/** When it was, as far as it is known. */
export function useDeathSentence(): (death: Pick<Death, 'diedOn' | 'learntOn'>) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ diedOn, learntOn }) => {
    const [died, learnt] = [diedOn ? format.day(diedOn, 'long') : '', format.day(learntOn, 'long')];
    if (died) return t`This member died on ${died}.`;
    return t`This member has died. The day is not known; the association learnt of it on ${learnt}.`;
  };
}
