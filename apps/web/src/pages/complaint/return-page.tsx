import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import type { SentFields } from '../props/mistake.js';
import { ClosureTold } from './closure-told.js';
import { EmergenciesTold } from './emergencies-told.js';
import { OpeningsTold } from './openings-told.js';
import { DisclosedTold } from './disclosed-told.js';
import { LettersTold } from './letters-told.js';
import { MailedCodePage } from './mailed-code-page.js';
import { MemberForm } from './member-form.js';
import { PanelTold } from './panel-told.js';
import { StepForm } from './step-form.js';
import { textOf } from '../read/fields.js';
import { ReferenceField } from './reference-field.js';

/** Coming back with a reference and a code: to what is being written, or to how far it is and the next day. */
export function ReturnPage(props: ComplaintReturnProps) {
  switch (props.state) {
    case 'ask':
      return <AskPage {...props} />;
    case 'mail':
      return <MailedCodePage {...props} />;
    case 'shown':
      return <ShownPage {...props} />;
  }
}

function AskPage({ idempotencyKey, mistakes = [], sent = {} }: Extract<ComplaintReturnProps, { state: 'ask' }>) {
  const { t } = useLingui();
  const mistake = useMistake();
  const kept = toStep(sent) ?? toReview(sent) ?? toMember(sent);
  return (
    <PublicPage title={t`Come back to my complaint`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Come back to my complaint</Trans>
      </h1>
      <p>
        <Trans>To go on writing what you have not sent yet, or to see how far it is.</Trans>
      </p>
      <Kept sent={sent} />
      <PageForm idempotencyKey={idempotencyKey} {...kept}>
        <ReferenceField sent={sent} mistakes={mistakes} />
        <TextInput
          name="code"
          label={t`Return code`}
          hint={t`Sixteen characters. Capitals, spaces and dashes make no difference.`}
          width="medium"
          autoComplete="off"
          maxLength={60}
          error={mistake(mistakes, 'code')}
        />
        <Press>
          <Trans>Show</Trans>
        </Press>
      </PageForm>
      <LostCode />
    </PublicPage>
  );
}

function Kept({ sent }: { readonly sent: SentFields }) {
  return (
    <>
      {(toStep(sent) ?? toMember(sent)) && (
        <p>
          <Trans>What you wrote is kept: it goes with the right code.</Trans>
        </p>
      )}
      {toReview(sent) && (
        <p>
          <Trans>What you wrote to have the closure looked at again is kept: it goes with the right code.</Trans>
        </p>
      )}
    </>
  );
}

function LostCode() {
  return (
    <p>
      <a href="/complaint/return/mail">
        <Trans>I have not sent it yet, and have lost my code</Trans>
      </a>
    </p>
  );
}

/** Where a request for review goes with what was written for it; null where nothing was. */
function toReview(sent: SentFields) {
  const [reasons, ground] = [textOf(sent, 'reasons'), textOf(sent, 'ground')];
  return reasons === '' || toStep(sent) ? null : { action: '/complaint/return/review', fields: { reasons, ground } };
}

/** Where it goes which member they are; null where that was not written. */
function toMember(sent: SentFields) {
  const memberReference = textOf(sent, 'memberReference');
  return memberReference === '' ? null : { action: '/complaint/return/member', fields: { memberReference } };
}

/** Where what was written for a step goes; null where nothing was. */
function toStep(sent: SentFields) {
  const fields = Object.fromEntries(['event', 'answer', 'reasons', 'seats'].map((name) => [name, textOf(sent, name)]));
  return fields.event ? { action: '/complaint/return/step', fields } : null;
}

function ShownPage(props: Extract<ComplaintReturnProps, { state: 'shown' }>) {
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
      <ClosureTold shown={props} />
      <LettersTold letters={props.letters ?? []} />
      <MemberForm shown={props} />
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

function Next({ next, nextBy }: Pick<Extract<ComplaintReturnProps, { state: 'shown' }>, 'next' | 'nextBy'>) {
  const words = useWords();
  if (next === null || nextBy === null) return null;
  const day = words.day(nextBy, 'long');
  return next === 'ACKNOWLEDGEMENT' ? (
    <Trans>You will see here by {day} that somebody has taken it in hand.</Trans>
  ) : (
    <Trans>We tell you how it goes by {day} at the latest.</Trans>
  );
}

type StillProps = NonNullable<Extract<ComplaintReturnProps, { state: 'shown' }>['paused']>[number];

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
