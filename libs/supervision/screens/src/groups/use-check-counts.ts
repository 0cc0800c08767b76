import { useLingui } from '@lingui/react/macro';
import { countOf, type SessionValues } from '../sessions/session-values.js';

type Counts = Pick<SessionValues, 'form' | 'contracted' | 'present'>;

/** What is no number of people; left empty, it is not said. */
export function useCheckCounts(): (values: Counts) => { readonly contracted?: string; readonly present?: string } {
  const { t } = useLingui();
  return ({ form, contracted, present }) => {
    if (form === 'INDIVIDUAL') return {};
    const mistake = t`Write the number of people in figures, or leave it out.`;
    return {
      ...(countOf(contracted) === undefined && { contracted: mistake }),
      ...(countOf(present) === undefined && { present: mistake }),
    };
  };
}
