import { Trans } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import type { StandingProps, TermsShown } from '../props/answer-agreement.js';
import { textOf } from '../read/fields.js';
import { NameField } from './name-field.js';
import { TermsFields } from './terms-form.js';
import { TermsView } from './terms-view.js';

/** The terms in force, those that wait for the one or the other, and those of before. */
export function StandingTerms(props: StandingProps) {
  const { inForce, earlier, proposed, ownWaiting, superviseeName } = props;
  const day = useWords().day(ownWaiting?.proposedOn ?? props.answeredOn, 'long');
  return (
    <>
      {proposed && <ToSign {...props} proposed={proposed} />}
      <h2>
        <Trans>What you agreed on</Trans>
      </h2>
      {inForce ? (
        <TermsView terms={inForce} />
      ) : (
        <p>
          <Trans>The terms of this agreement were not set down. It stands without them.</Trans>
        </p>
      )}
      {ownWaiting && (
        <p className="muted">
          <Trans>
            On {day} you proposed other terms; {superviseeName} has not answered yet.
          </Trans>
        </p>
      )}
      {earlier.length > 0 && <Earlier terms={earlier} />}
      {!proposed && <ProposeOthers {...props} />}
    </>
  );
}

function ToSign({
  proposed,
  superviseeName,
  idempotencyKey,
  nameAsked,
  sent = {},
  mistakes = [],
}: StandingProps & { readonly proposed: NonNullable<StandingProps['proposed']> }) {
  const mistake = useMistake();
  const wasSent = textOf(sent, 'termsId') !== '';
  const kept = wasSent ? sent : {};
  const of = (field: string) => (wasSent ? mistake(mistakes, field) : undefined);
  return (
    <>
      <h2>
        <Trans>{superviseeName} proposes these terms</Trans>
      </h2>
      <TermsView terms={proposed} />
      <PageForm idempotencyKey={idempotencyKey} fields={{ termsId: proposed.id }}>
        {nameAsked && <NameField id={wasSent ? 'typedName' : 'name-terms'} sent={kept} error={of('typedName')} />}
        <Press act="agree-terms">
          <Trans>Sign these terms</Trans>
        </Press>
        <Press act="decline-terms" kind="second">
          <Trans>Do not sign them</Trans>
        </Press>
      </PageForm>
    </>
  );
}

function Earlier({ terms }: { readonly terms: readonly TermsShown[] }) {
  const words = useWords();
  return (
    <details className="why">
      <summary>
        <Trans>Earlier terms</Trans>
      </summary>
      {terms.map((one) => {
        const day = words.day(one.answeredOn ?? one.proposedOn, 'long');
        return (
          <section key={`${one.proposedOn} ${day}`}>
            <h3>
              <Trans>In force from {day}</Trans>
            </h3>
            <TermsView terms={one} />
          </section>
        );
      })}
    </details>
  );
}

function ProposeOthers({ idempotencyKey, nameAsked, sent = {}, mistakes = [] }: StandingProps) {
  const mistake = useMistake();
  const wasSent = textOf(sent, 'act') === 'propose-terms';
  const kept = wasSent ? sent : {};
  const of = (field: string) => (wasSent ? mistake(mistakes, field) : undefined);
  return (
    <details className="why" open={wasSent}>
      <summary>
        <Trans>Propose other terms</Trans>
      </summary>
      <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'propose-terms' }}>
        <TermsFields sent={kept} error={of('form')} />
        {nameAsked && <NameField id={wasSent ? 'typedName' : 'name-terms'} sent={kept} error={of('typedName')} />}
        <Press kind="second">
          <Trans>Send the terms</Trans>
        </Press>
      </PageForm>
    </details>
  );
}
