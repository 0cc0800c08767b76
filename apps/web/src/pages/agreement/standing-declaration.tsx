import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { useMistake } from '../parts/mistakes.js';
import { usePage, useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import type { StandingProps } from '../props/answer-agreement.js';
import { textOf } from '../read/fields.js';
import { NameField } from './name-field.js';
import { relationWord } from './relation-words.js';
import { RelationsField } from './relations-field.js';

/** What the supervisor last declared, when it is due again, and the form for it. */
export function StandingDeclaration(props: StandingProps) {
  const { t } = useLingui();
  const words = useWords();
  const [declared, due] = [words.day(props.declaredOn, 'long'), words.day(props.dueOn, 'long')];
  const relations = props.supervisorRelations.map((kind) => t(relationWord(kind))).join(' · ');
  return (
    <>
      <h2>
        <Trans>Your other relations</Trans>
      </h2>
      <p>
        {relations === '' ? (
          <Trans>On {declared} you declared no other relation.</Trans>
        ) : (
          <Trans>
            On {declared} you declared: {relations}.
          </Trans>
        )}{' '}
        {props.isDue ? (
          <strong>
            <Trans>A year has passed: please declare again.</Trans>
          </strong>
        ) : (
          <Trans>You will be asked again on {due}.</Trans>
        )}
      </p>
      <WhatFollows {...props} />
      {props.isDue ? (
        <Declare {...props} />
      ) : (
        <details className="why" open={textOf(props.sent ?? {}, 'act') === 'declare'}>
          <summary>
            <Trans>Something has changed</Trans>
          </summary>
          <Declare {...props} />
        </details>
      )}
    </>
  );
}

function WhatFollows({ barredSince, underReview }: StandingProps) {
  const { bodyName } = usePage();
  const day = useWords().day(barredSince ?? '2000-01-01', 'long');
  if (barredSince)
    return (
      <p>
        <Trans>A relation stands in the way: sessions held from {day} on cannot be logged. Those before stand.</Trans>
      </p>
    );
  if (!underReview) return null;
  return (
    <p>
      <Trans>{bodyName} is looking at a relation between you. Meanwhile sessions can be logged.</Trans>
    </p>
  );
}

function Declare({ superviseeName, idempotencyKey, nameAsked, sent = {}, mistakes = [] }: StandingProps) {
  const mistake = useMistake();
  const wasSent = textOf(sent, 'act') === 'declare';
  const kept = wasSent ? sent : {};
  const of = (field: string) => (wasSent ? mistake(mistakes, field) : undefined);
  return (
    <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'declare' }}>
      <RelationsField superviseeName={superviseeName} sent={kept} error={of('relations')} />
      {nameAsked && <NameField id={wasSent ? 'typedName' : 'name-relations'} sent={kept} error={of('typedName')} />}
      <Press>
        <Trans>Send my declaration</Trans>
      </Press>
    </PageForm>
  );
}
