import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { GiversSoFar } from './givers-so-far.js';
import type { Feedback } from './use-feedback.js';

/** There are answers, and none can be shown yet. */
export function FeedbackWaiting({ feedback: { answered, smallestGroup, givers } }: { readonly feedback: Feedback }) {
  return (
    <>
      <p>
        <span className="strong">{plural(answered, { one: '# answer so far', other: '# answers so far' })}</span>
        <GiversSoFar givers={givers} />
      </p>
      <p className="muted">
        <Trans>
          You see what was answered once {smallestGroup} clients have, and a week has passed since the last of them, so
          that nobody’s answer can be told from the others. What sponsors, supervisors and peers answer is shown among
          theirs. Until then nobody sees it, yourself included.
        </Trans>
      </p>
    </>
  );
}
