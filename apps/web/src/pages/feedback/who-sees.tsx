import { Trans } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import type { Giver } from '../props/give-feedback.js';

type WhoSeesProps = { readonly giver: Giver; readonly coachName: string };

/** What the coach will see of the answer, and what the body. */
export function WhoSees({ giver, coachName }: WhoSeesProps) {
  return (
    <div className="callout" data-tone="plain">
      <p className="callout-title">
        <Trans>Who will see this</Trans>
      </p>
      <ul className="stack" data-gap="small">
        <li>
          {giver === 'CLIENT' ? (
            <Trans>
              {coachName} sees answers only together, once five clients or more have answered, and never which is whose.
            </Trans>
          ) : (
            <Trans>
              {coachName} sees answers only together: yours among those of five clients or more, and never which is
              whose.
            </Trans>
          )}
        </li>
        <li>
          <Trans>{coachName} also sees that this link was answered, and in which month.</Trans>
        </li>
        <li>
          <WhatBodyCounts giver={giver} />
        </li>
        <li>
          <Trans>Words of your own stay with {coachName}, unless you tick the box below them.</Trans>
        </li>
        <li>
          <Trans>We do not ask who you are, and no account is made.</Trans>
        </li>
      </ul>
    </div>
  );
}

function WhatBodyCounts({ giver }: Pick<WhoSeesProps, 'giver'>) {
  const { bodyName } = usePage();
  switch (giver) {
    case 'CLIENT':
      return <Trans>{bodyName} counts that feedback was given. It does not see what you answer.</Trans>;
    case 'SPONSOR':
      return <Trans>{bodyName} counts that a sponsor gave feedback. It does not see what you answer.</Trans>;
    case 'SUPERVISOR':
      return <Trans>{bodyName} counts that a supervisor gave feedback. It does not see what you answer.</Trans>;
    case 'PEER':
      return <Trans>{bodyName} counts that a peer gave feedback. It does not see what you answer.</Trans>;
  }
}
