import { useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from '../read/fields.js';
import { useBasisWords, useWaiverWords } from './relation-words.js';

/** What a colleague answered of what they did before, one line each. */
export function PeerShown({ fields }: { readonly fields: SentFields }) {
  const { t } = useLingui();
  const bases = useBasisWords();
  const interest = textOf(fields, 'competing') === 'YES' ? textOf(fields, 'interest') : '';
  const declared = textOf(fields, 'competing') === 'NO' ? t`No interest of my own` : interest;
  const lines = [useSpoken()(fields), bases[textOf(fields, 'basis')] ?? '', declared];
  return <span className="as-typed">{lines.filter((line) => line !== '').join('\n')}</span>;
}

function useSpoken(): (fields: SentFields) => string {
  const { t } = useLingui();
  const days = useWords();
  const waivers = useWaiverWords();
  return (fields) => {
    const given = textOf(fields, 'spokenOn');
    switch (textOf(fields, 'spoken')) {
      case 'YES': {
        const day = given === '' ? '' : days.day(given, 'long');
        return t`Spoken to on ${day}`;
      }
      case 'NO': {
        const reasons = valuesOf(fields, 'because').map((waiver) => waivers[waiver] ?? '');
        return t`Not spoken to: ${reasons.join(', ')}`;
      }
      default:
        return '';
    }
  };
}
