import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type Step = { readonly href: string; readonly text: MessageDescriptor };

/** Where the next act on a line is done, by the remedy that the rules give; null where nothing can be done but wait. */
export function stepFor(remedy: string, ruleId: string): Step | null {
  if (remedy !== 'FIRST' && /insur|cover/i.test(ruleId)) return insuranceStep(remedy);
  switch (remedy) {
    case 'CONFIRM':
    case 'CONFIRM_AND_ADD':
      return { href: '/supervision', text: msg`Ask for confirmation` };
    case 'FIRST':
    case 'PROVIDE':
      return { href: '/code', text: msg`Read and sign the code` };
    case 'ADD':
    case 'PAST':
      if (/development|cpd/i.test(ruleId)) return { href: '/cpd', text: msg`Record development` };
      if (/feedback/i.test(ruleId)) return { href: '/practice', text: msg`Ask for feedback` };
      return /supervis/i.test(ruleId)
        ? { href: '/supervision', text: msg`Log a session` }
        : { href: '/practice', text: msg`Log practice` };
    case 'BEGIN':
      return { href: '/practice', text: msg`Log practice` };
    default:
      return null;
  }
}

/** A cover is declared, renewed and looked after in one place. */
function insuranceStep(remedy: string): Step {
  if (remedy === 'RENEW') return { href: '/insurance', text: msg`Declare the new period` };
  return { href: '/insurance', text: remedy === 'PROVIDE' ? msg`Declare my insurance` : msg`See my insurance` };
}
