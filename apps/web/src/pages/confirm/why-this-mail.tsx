import { Trans } from '@lingui/react/macro';
import { usePage, useWords } from '../parts/page-context.js';
import type { InState } from './in-state.js';

/** Who gave the address and why: said where the person is asked, folded away for those who know. */
export function WhyThisMail({ supervisorName, askedBy, askedOn, whoGaveAddress }: InState<'to-decide'>) {
  const { bodyName } = usePage();
  const words = useWords();
  const day = words.day(askedOn, 'long');
  return (
    <details className="why">
      <summary>
        <Trans>Why did I get this mail?</Trans>
      </summary>
      <p>
        <Trans>
          {askedBy} is a coach of {bodyName} and named you, {supervisorName}, as supervisor. The request was sent on{' '}
          {day}.
        </Trans>{' '}
        {whoGaveAddress === 'VETTED_BY_BODY' ? (
          <Trans>{bodyName} has checked your address.</Trans>
        ) : (
          <Trans>
            {askedBy} gave us your address; {bodyName} has not checked it yet. Until then what you confirm counts as
            declared.
          </Trans>
        )}{' '}
        <Trans>We use your address for this and for nothing else.</Trans>
      </p>
    </details>
  );
}
