import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';

type OfCoach = { readonly coachName: string };

/** It is sent: how long it can be changed, when the coach sees it, and where something graver goes. */
export function GivenPage({ coachName }: OfCoach) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Thank you`}>
      <h1>
        <Trans>Thank you</Trans>
      </h1>
      <p className="lead" role="status">
        <Trans>
          Your answer is kept. For seven days you can change it by the same link; then it joins the answers of others,
          and {coachName} sees them together.
        </Trans>
      </p>
      <Concern coachName={coachName} />
    </PublicPage>
  );
}

/** Answered, and past the days for changing it. */
export function SettledPage({ coachName }: OfCoach) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This link has been answered`}>
      <h1>
        <Trans>This link has been answered</Trans>
      </h1>
      <p className="lead">
        <Trans>
          The seven days for changing the answer are over. If you would like to say more, ask {coachName} for a new
          link.
        </Trans>
      </p>
      <Concern coachName={coachName} />
    </PublicPage>
  );
}

/** Replaced, withdrawn or run out: which of them is the coach's business. */
export function ClosedPage({ coachName }: OfCoach) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This link is no longer open`}>
      <h1>
        <Trans>This link is no longer open</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Links like this one work for ninety days, or until another takes their place. You did nothing wrong, and
          nothing was sent. If you still wish to answer, ask {coachName} for a new one.
        </Trans>
      </p>
      <Concern coachName={coachName} />
    </PublicPage>
  );
}

/** No link of ours looks like this. */
export function UnknownFeedbackLink() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This link is not one of ours`}>
      <h1>
        <Trans>This link is not one of ours</Trans>
      </h1>
      <p className="lead">
        <Trans>
          It may have been cut short on its way. Ask whoever gave it to you for the whole address, or scan the code
          again.
        </Trans>
      </p>
    </PublicPage>
  );
}

/** A concern is another matter than feedback: it goes to somebody else, by another way. */
function Concern({ coachName }: OfCoach) {
  const { bodyName } = usePage();
  return (
    <section className="card stack" aria-labelledby="concern">
      <h2 id="concern">
        <Trans>A worry about how {coachName} behaved?</Trans>
      </h2>
      <p>
        <Trans>
          That is a different matter, and nothing you write here reaches anyone who could look into it. Write to the
          office of {bodyName}: somebody other than {coachName} will read it.
        </Trans>
      </p>
    </section>
  );
}
