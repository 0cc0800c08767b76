import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { TextArea } from '../parts/text-area.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintReturnProps, StepOpen } from '../props/complaint.js';
import type { PanelMemberTold } from '../props/panel-member.js';
import { textOf } from '../read/fields.js';
import { Choices } from './choices.js';
import { Lines } from './closure-told.js';

type Shown = Extract<ComplaintReturnProps, { state: 'shown' }>;
type StepFormProps = { readonly step: StepOpen; readonly shown: Shown };

/** Something that is open to a complainant, with a form for what it asks. The code is asked once more: it stands in no page. */
export function StepForm({ step, shown }: StepFormProps) {
  const { t } = useLingui();
  const words = useWords();
  const mistake = useMistake();
  const { event, until, question, asked } = step;
  const { reference, idempotencyKey = '', mistakes = [] } = shown;
  const day = until && words.day(until, 'long');
  return (
    <section className="stack" data-gap="small" aria-labelledby={event}>
      <h2 id={event}>
        <Title event={event} />
      </h2>
      {question && <Lines text={question} />}
      <p>
        <About event={event} /> {day && <Trans>You may until {day}.</Trans>}
      </p>
      <Mistakes mistakes={mistakes} />
      <PageForm idempotencyKey={idempotencyKey} action="/complaint/return/step" fields={{ reference, event }}>
        {asked.map(({ name }) => (
          <Field key={name} name={name} shown={shown} />
        ))}
        <TextInput
          name="code"
          label={t`Return code`}
          hint={t`Once more, so that nobody writes in your place.`}
          width="medium"
          autoComplete="off"
          maxLength={60}
          error={mistake(mistakes, 'code')}
        />
        <Press>
          <Trans>Send</Trans>
        </Press>
      </PageForm>
    </section>
  );
}

function Title({ event }: Pick<StepOpen, 'event'>) {
  switch (event) {
    case 'COMPLAINANT_ANSWERS':
      return <Trans>You are asked something</Trans>;
    case 'COMMENT':
      return <Trans>Comment on what was found</Trans>;
    case 'OBJECT_TO_PANEL':
      return <Trans>Object to a member of the panel</Trans>;
    case 'ASK_BODY_TO_APPEAL':
      return <Trans>Ask that the association appeal</Trans>;
  }
}

function About({ event }: Pick<StepOpen, 'event'>) {
  switch (event) {
    case 'COMPLAINANT_ANSWERS':
      return (
        <Trans>
          Your answer is read by those who look into your complaint. Without it they go on with what there is.
        </Trans>
      );
    case 'COMMENT':
      return (
        <Trans>
          Somebody looked into what you told. Say what those who assess it should know, once or several times.
        </Trans>
      );
    case 'OBJECT_TO_PANEL':
      return (
        <Trans>
          Say it if one of those who will decide has a tie with you or with the coach. Somebody else decides on it.
        </Trans>
      );
    case 'ASK_BODY_TO_APPEAL':
      return (
        <Trans>You cannot appeal yourself. The association reads why you ask it, and decides whether it appeals.</Trans>
      );
  }
}

type FieldProps = { readonly name: string; readonly shown: Shown };

/** One thing that is asked: words, or of which member. */
function Field({ name, shown }: FieldProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  const { mistakes = [], sent = {} } = shown;
  const field = name.toLowerCase();
  const named = (seat: PanelMemberTold['seat'], words: string) => {
    const who = (shown.panel ?? []).find((one) => one.seat === seat);
    return who ? `${words} (${who.name})` : words;
  };
  if (field !== 'seats')
    return (
      <TextArea
        name={field}
        label={t`In your own words`}
        rows={8}
        maxLength={20_000}
        defaultValue={textOf(sent, field)}
        error={mistake(mistakes, field)}
      />
    );
  return (
    <Choices
      name="seats"
      legend={t`Which member of the panel`}
      sent={sent}
      mistakes={mistakes}
      offered={[
        { value: 'chair', label: named('CHAIR', t`The chair`) },
        { value: 'coach', label: named('COACH', t`The coach`) },
        { value: 'lay', label: named('LAY', t`The member who is no coach`) },
      ]}
    />
  );
}
