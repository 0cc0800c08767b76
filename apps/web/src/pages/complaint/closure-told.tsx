import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { TextArea } from '../parts/text-area.js';
import { TextInput } from '../parts/text-input.js';
import type { ClosureTold as Told, ComplaintReturnProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';
import { Choices } from './choices.js';

type Shown = Extract<ComplaintReturnProps, { state: 'shown' }>;

/** How and why a complaint was turned away, and the way to ask that it be looked at again while there is time. */
export function ClosureTold({ shown }: { readonly shown: Shown }) {
  const { closure } = shown;
  const words = useWords();
  if (!closure) return null;
  const { reasons, confirmedReasons, reviewUntil, askedOn, confirmedOn } = closure;
  const closed = words.day(closure.on, 'long');
  const asked = askedOn && words.day(askedOn, 'long');
  const confirmed = confirmedOn && words.day(confirmedOn, 'long');
  return (
    <section className="stack" data-gap="small" aria-labelledby="closure">
      <h2 id="closure">
        <How how={closure.how} />
      </h2>
      <p>
        <Trans>It was closed on {closed}, for these reasons:</Trans>
      </p>
      {reasons && <Lines text={reasons} />}
      {asked && (
        <p>
          <Trans>You asked on {asked} that the closure be looked at again.</Trans>
        </p>
      )}
      {confirmed && (
        <p>
          <Trans>Somebody who had no part in it confirmed it on {confirmed}, for these reasons:</Trans>
        </p>
      )}
      {confirmedReasons && <Lines text={confirmedReasons} />}
      {reviewUntil && <AskReview shown={shown} until={words.day(reviewUntil, 'long')} />}
    </section>
  );
}

function How({ how }: Pick<Told, 'how'>) {
  switch (how) {
    case 'CLOSE_INADMISSIBLE':
      return <Trans>It is not for this procedure</Trans>;
    case 'CLOSE_OUT_OF_TIME':
      return <Trans>It came too late</Trans>;
    case 'REFER_ELSEWHERE':
      return <Trans>It was handed to another body</Trans>;
    case 'CLOSE_NO_CASE':
      return <Trans>There is no case to answer</Trans>;
  }
}

/** A text as it was written, paragraph by paragraph. */
export function Lines({ text }: { readonly text: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <blockquote data-user-text="">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </blockquote>
  );
}

/** The code is asked once more: it stands in no page. */
function AskReview({ shown, until }: { readonly shown: Shown; readonly until: string }) {
  const { t } = useLingui();
  const mistake = useMistake();
  const { reference, idempotencyKey = '', mistakes = [], sent = {} } = shown;
  return (
    <>
      <h2>
        <Trans>Ask that it be looked at again</Trans>
      </h2>
      <p>
        <Trans>You may until {until}. Somebody who had no part in it decides, and says why.</Trans>
      </p>
      <Mistakes mistakes={mistakes} />
      <PageForm idempotencyKey={idempotencyKey} action="/complaint/return/review" fields={{ reference }}>
        <Grounds sent={sent} mistakes={mistakes} />
        <TextArea
          name="reasons"
          label={t`In your own words`}
          rows={8}
          maxLength={20_000}
          defaultValue={textOf(sent, 'reasons') ?? ''}
          error={mistake(mistakes, 'reasons')}
        />
        <TextInput
          name="code"
          label={t`Return code`}
          hint={t`Once more, so that nobody asks in your place.`}
          width="medium"
          autoComplete="off"
          maxLength={60}
          error={mistake(mistakes, 'code')}
        />
        <Press>
          <Trans>Ask</Trans>
        </Press>
      </PageForm>
    </>
  );
}

function Grounds({ sent, mistakes }: Required<Pick<Shown, 'sent' | 'mistakes'>>) {
  const { t } = useLingui();
  return (
    <Choices
      name="ground"
      legend={t`Why it should be looked at again`}
      sent={sent}
      mistakes={mistakes}
      offered={[
        { value: 'WEIGHT_OF_EVIDENCE', label: t`What I told was not weighed as it should be` },
        { value: 'NEW_EVIDENCE', label: t`There is something new` },
        { value: 'PROCEDURAL_ERROR', label: t`The procedure was not followed` },
      ]}
    />
  );
}
