import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { type GiveFeedbackProps, type Giver, STATEMENTS } from '../props/give-feedback.js';
import { textOf } from '../read/fields.js';
import { AboutCharter } from './about-charter.js';
import { CommentField } from './comment-field.js';
import { Purpose } from './purpose.js';
import { StatementField } from './statement-field.js';
import { WhoSees } from './who-sees.js';

type ToGive = Extract<GiveFeedbackProps, { state: 'to-give' }>;

/** Five statements and a box: who asks, what it is for and who will see what come first. */
export function ToGivePage({ idempotencyKey, coachName, giver, charter, changing, namesAsked, ...again }: ToGive) {
  const { mistakes = [], sent = {} } = again;
  const title = useTitle(giver, coachName);
  const mistake = useMistake();
  return (
    <PublicPage title={title} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>{title}</h1>
      {changing ? <Changing coachName={coachName} /> : <Purpose giver={giver} coachName={coachName} />}
      <WhoSees giver={giver} coachName={coachName} />
      {charter && <AboutCharter charter={charter} coachName={coachName} />}
      <PageForm idempotencyKey={idempotencyKey}>
        {STATEMENTS.map((statement) => (
          <StatementField
            key={statement}
            statement={statement}
            giver={giver}
            coachName={coachName}
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
          mayBeHandedOver={textOf(sent, 'mayBeHandedOver') === 'yes'}
        />
        <Press>{changing ? <Trans>Replace my answer</Trans> : <Trans>Send my answer</Trans>}</Press>
      </PageForm>
    </PublicPage>
  );
}

function useTitle(giver: Giver, coachName: string): string {
  const { t } = useLingui();
  switch (giver) {
    case 'CLIENT':
      return t`How was your coaching with ${coachName}?`;
    case 'SPONSOR':
      return t`How was the work that you ordered from ${coachName}?`;
    case 'SUPERVISOR':
    case 'PEER':
      return t`How does ${coachName} work?`;
  }
}

function Changing({ coachName }: { readonly coachName: string }) {
  return (
    <p className="lead">
      <Trans>
        An answer was given by this link. You may still change it: what you send now takes its place. We do not show it
        here, because {coachName} once had this link too.
      </Trans>
    </p>
  );
}
