import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { type GiveFeedbackProps, STATEMENTS } from '../props/give-feedback.js';
import { textOf } from '../read/fields.js';
import { AboutCharter } from './about-charter.js';
import { CommentField } from './comment-field.js';
import { StatementField } from './statement-field.js';

type ToGive = Extract<GiveFeedbackProps, { state: 'to-give' }>;

/** Five statements and a box: who asks, what it is for and who will see what come first. */
export function ToGivePage({ idempotencyKey, coachName, charter, changing, namesAsked, ...again }: ToGive) {
  const { mistakes = [], sent = {} } = again;
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <PublicPage title={t`How was your coaching?`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>How was your coaching with {coachName}?</Trans>
      </h1>
      {changing ? <Changing /> : <Purpose coachName={coachName} />}
      <WhoSees coachName={coachName} />
      {charter && <AboutCharter charter={charter} coachName={coachName} />}
      <PageForm idempotencyKey={idempotencyKey}>
        {STATEMENTS.map((statement) => (
          <StatementField
            key={statement}
            statement={statement}
            sent={textOf(sent, statement)}
            error={mistake(mistakes, statement)}
            charter={charter}
          />
        ))}
        <CommentField
          coachName={coachName}
          sent={textOf(sent, 'comment')}
          error={mistake(mistakes, 'comment')}
          namesAsked={namesAsked ?? false}
          namesMeant={textOf(sent, 'namesMeant') === 'yes'}
        />
        <Press>{changing ? <Trans>Replace my answer</Trans> : <Trans>Send my answer</Trans>}</Press>
      </PageForm>
    </PublicPage>
  );
}

function Purpose({ coachName }: { readonly coachName: string }) {
  const { bodyName } = usePage();
  return (
    <p className="lead">
      <Trans>
        {coachName}, a coach of {bodyName}, asks what working together was like for you, in order to do it better. It
        takes two minutes. Nothing is compulsory: one answer is enough.
      </Trans>
    </p>
  );
}

function Changing() {
  return (
    <p className="lead">
      <Trans>
        An answer was given by this link. You may still change it: what you send now takes its place. We do not show it
        here, because your coach once had this link too.
      </Trans>
    </p>
  );
}

function WhoSees({ coachName }: { readonly coachName: string }) {
  const { bodyName } = usePage();
  return (
    <div className="callout" data-tone="plain">
      <p className="callout-title">
        <Trans>Who will see this</Trans>
      </p>
      <ul className="stack" data-gap="small">
        <li>
          <Trans>
            {coachName} sees answers only together, once five clients or more have answered, and never which is whose.
          </Trans>
        </li>
        <li>
          <Trans>{bodyName} counts that feedback was given. It does not see what you answer.</Trans>
        </li>
        <li>
          <Trans>We do not ask who you are, and no account is made.</Trans>
        </li>
      </ul>
    </div>
  );
}
