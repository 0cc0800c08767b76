import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import { AccessForm } from './access-form.js';
import { AskPage } from './ask-page.js';
import { ClosureTold } from './closure-told.js';
import { CopyPage } from './copy-page.js';
import { EmergenciesTold } from './emergencies-told.js';
import { OpeningsTold } from './openings-told.js';
import { DisclosedTold } from './disclosed-told.js';
import { LettersTold } from './letters-told.js';
import { MailedCodePage } from './mailed-code-page.js';
import { MemberForm } from './member-form.js';
import { PanelTold } from './panel-told.js';
import { StepForm } from './step-form.js';

type Shown = Extract<ComplaintReturnProps, { state: 'shown' }>;

/** Coming back with a reference and a code: to what is being written, or to how far it is and the next day. */
export function ReturnPage(props: ComplaintReturnProps) {
  switch (props.state) {
    case 'ask':
      return <AskPage {...props} />;
    case 'mail':
      return <MailedCodePage {...props} />;
    case 'copy':
      return <CopyPage {...props} />;
    case 'shown':
      return <ShownPage {...props} />;
  }
}

/** What is wrong is said at the form that was sent, known by its field. */
function atForm(props: Shown, field: string): Shown {
  return field in (props.sent ?? {}) ? props : { ...props, mistakes: [] };
}

function ShownPage(props: Shown) {
  const { t } = useLingui();
  const words = useWords();
  const { reference } = props;
  const received = words.day(props.receivedOn, 'long');
  return (
    <PublicPage title={t`Your complaint`} wrong={(props.mistakes ?? []).length > 0}>
      <h1>
        <Trans>Your complaint {reference}</Trans>
      </h1>
      <p className="lead" role="status">
        <Progress progress={props.progress} />
      </p>
      <p>
        <Trans>We received it on {received}.</Trans> <Next next={props.next} nextBy={props.nextBy} />
      </p>
      {(props.paused ?? []).map(({ of, since }) => (
        <p key={of}>
          <Still of={of} since={since} />
        </p>
      ))}
      <OpeningsTold openings={props.identityOpenings ?? []} />
      <EmergenciesTold openings={props.emergencyOpenings ?? []} />
      <PanelTold panel={props.panel ?? []} />
      <DisclosedTold disclosed={props.disclosed ?? []} />
      {props.arrived && (
        <p role="status">
          <Trans>What you sent has arrived.</Trans>
        </p>
      )}
      {(props.steps ?? []).map((step) => (
        <StepForm key={step.event} step={step} shown={props} />
      ))}
      <ClosureTold shown={atForm(props, 'ground')} />
      <LettersTold letters={props.letters ?? []} />
      <AccessForm shown={atForm(props, 'act')} />
      <MemberForm shown={atForm(props, 'memberReference')} />
    </PublicPage>
  );
}

function Progress({ progress }: { readonly progress: 'RECEIVED' | 'IN_HAND' | 'CLOSED' }) {
  switch (progress) {
    case 'RECEIVED':
      return <Trans>It has been received and waits for a person to take it in hand.</Trans>;
    case 'IN_HAND':
      return <Trans>A person has taken it in hand.</Trans>;
    case 'CLOSED':
      return <Trans>It is closed. You have been told of the outcome, or will be.</Trans>;
  }
}

function Next({ next, nextBy }: Pick<Shown, 'next' | 'nextBy'>) {
  const words = useWords();
  if (next === null || nextBy === null) return null;
  const day = words.day(nextBy, 'long');
  return next === 'ACKNOWLEDGEMENT' ? (
    <Trans>You will see here by {day} that somebody has taken it in hand.</Trans>
  ) : (
    <Trans>We tell you how it goes by {day} at the latest.</Trans>
  );
}

type StillProps = NonNullable<Shown['paused']>[number];

function Still({ of, since }: StillProps) {
  const words = useWords();
  const day = words.day(since, 'long');
  switch (of) {
    case 'INFORMATION':
      return <Trans>Time stands still since {day}: information is awaited.</Trans>;
    case 'PARTIES':
      return <Trans>Time stands still since {day}: it was agreed with a party, or asked by one.</Trans>;
    case 'OUTSIDE':
      return <Trans>Time stands still since {day}: something outside the association is awaited.</Trans>;
  }
}
