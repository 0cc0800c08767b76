import { Trans, useLingui } from '@lingui/react/macro';
import { formatMonth } from '@standing/web-core';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import { SubjectNote } from '../parts/subject-note.js';
import type { SignStatementProps } from '../props/sign-statement.js';
import { textOf } from '../read/fields.js';
import { Lines } from './lines.js';
import { Signatures } from './signatures.js';

type ToSign = Extract<SignStatementProps, { state: 'to-sign' }>;

/** The sessions of a month, and one button to sign them. Opening it changes nothing. */
export function ToSignPage(props: ToSign) {
  const { t } = useLingui();
  const { locale } = usePage();
  const { coachName, mistakes = [] } = props;
  const month = formatMonth(props.month.slice(0, 7), locale);
  return (
    <PublicPage title={t`Statement to sign`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Supervision statement, {month}</Trans>
      </h1>
      <p className="lead">
        <Trans>
          <strong>{coachName}</strong> asks you to sign the list of the sessions that you had in this month. Signing
          says that these sessions are as you know them. It confirms no session by itself.
        </Trans>
      </p>
      <SubjectNote subject={props.subject} coachName={coachName} />
      {props.number > 1 && (
        <p>
          <Trans>
            The sessions changed after an earlier version was signed: this one takes its place once both signed.
          </Trans>
        </p>
      )}
      <Lines statement={props} />
      <Signatures signatures={props.signatures} />
      <SignForm {...props} />
    </PublicPage>
  );
}

function SignForm({ idempotencyKey, sha256, nameAsked, mistakes = [], sent = {} }: ToSign) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'sign', sha256 }}>
      {nameAsked && (
        <TextInput
          name="typedName"
          label={t`Your first name`}
          hint={t`Asked once on this device, so that a program that opens links by itself cannot answer for you.`}
          width="medium"
          autoComplete="given-name"
          defaultValue={textOf(sent, 'typedName')}
          error={mistake(mistakes, 'typedName')}
        />
      )}
      <Press>
        <Trans>Sign the statement</Trans>
      </Press>
    </PageForm>
  );
}
