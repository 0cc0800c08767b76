import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type Step = { readonly href: string; readonly text: MessageDescriptor };

/** Where the next act on a line is done, by the remedy that the rules give and the kind of evidence; null where there is no such page. */
export function stepFor(remedy: string, kind: string): Step | null {
  if (remedy === 'FIRST') return { href: '/code', text: msg`Read and sign the code` };
  switch (kind) {
    case 'code-signature':
      return remedy === 'PROVIDE' ? { href: '/code', text: msg`Read and sign the code` } : null;
    case 'insurance-cover':
    case 'employer-cover':
      return insuranceStep(remedy);
    case 'continuity-plan':
      return { href: '/continuity', text: msg`Go to my continuity plan` };
    case 'cpd':
      return isAdding(remedy) ? { href: '/cpd', text: msg`Record development` } : null;
    case 'feedback':
      return isAdding(remedy) ? { href: '/practice', text: msg`Ask for feedback` } : null;
    case 'supervision':
    case 'supervision-of-supervision':
      return confirming(remedy) ?? (isAdding(remedy) ? { href: '/supervision', text: msg`Log a session` } : null);
    case 'practice':
      return confirming(remedy) ?? (isAdding(remedy) ? { href: '/practice', text: msg`Log practice` } : null);
    default:
      return null;
  }
}

function isAdding(remedy: string): boolean {
  return remedy === 'ADD' || remedy === 'PAST' || remedy === 'BEGIN';
}

function confirming(remedy: string): Step | null {
  if (remedy !== 'CONFIRM' && remedy !== 'CONFIRM_AND_ADD') return null;
  return { href: '/supervision', text: msg`Ask for confirmation` };
}

/** A cover is declared, renewed and looked after in one place. */
function insuranceStep(remedy: string): Step {
  if (remedy === 'RENEW') return { href: '/insurance', text: msg`Declare the new period` };
  return { href: '/insurance', text: remedy === 'PROVIDE' ? msg`Declare my insurance` : msg`See my insurance` };
}
