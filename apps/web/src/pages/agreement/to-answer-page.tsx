import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { usePage, useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { SubjectNote } from '../parts/subject-note.js';
import type { AnswerAgreementProps } from '../props/answer-agreement.js';
import { textOf } from '../read/fields.js';
import { relationWord } from './relation-words.js';
import { NameField } from './name-field.js';
import { NotKnown } from './not-known.js';
import { RelationsField } from './relations-field.js';
import { TermsView } from './terms-view.js';

type ToAnswer = Extract<AnswerAgreementProps, { state: 'to-answer' }>;

/** Will you be this coach's supervisor, and what else are you to each other? */
export function ToAnswerPage(props: ToAnswer) {
  const { t } = useLingui();
  const mistake = useMistake();
  const { superviseeName, mistakes = [], sent = {} } = props;
  return (
    <PublicPage title={t`Supervision agreement`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Are you the supervisor of {superviseeName}?</Trans>
      </h1>
      <Context {...props} />
      {props.terms && (
        <>
          <h2>
            <Trans>What you agree on</Trans>
          </h2>
          <TermsView terms={props.terms} />
          <p className="muted">
            <Trans>To accept is to sign these terms as well. Later, either of you can propose others.</Trans>
          </p>
        </>
      )}
      <PageForm idempotencyKey={props.idempotencyKey} fields={{ act: 'answer' }}>
        <Answer sent={textOf(sent, 'accept')} error={mistake(mistakes, 'accept')} />
        <RelationsField superviseeName={superviseeName} sent={sent} error={mistake(mistakes, 'relations')} whenAccept />
        {props.nameAsked && <NameField sent={sent} error={mistake(mistakes, 'typedName')} />}
        <Press>
          <Trans>Send my answer</Trans>
        </Press>
      </PageForm>
      <NotKnown superviseeName={superviseeName} idempotencyKey={props.idempotencyKey} />
    </PublicPage>
  );
}

function Context({ superviseeName, supervisorName, subject, startsOn, superviseeRelations, whoGaveAddress }: ToAnswer) {
  const { t } = useLingui();
  const { bodyName } = usePage();
  const day = useWords().day(startsOn, 'long');
  const relations = superviseeRelations.map((kind) => t(relationWord(kind))).join(' · ');
  return (
    <>
      <p className="lead">
        <Trans>
          {superviseeName}, a coach of {bodyName}, says that you, {supervisorName}, have supervised them since {day}. If
          you accept, you will be asked from time to time to confirm sessions: their date and their length, nothing
          else.
        </Trans>
      </p>
      <SubjectNote subject={subject} coachName={superviseeName} />
      <p>
        {superviseeRelations.length === 0 ? (
          <Trans>{superviseeName} declares no other relation with you.</Trans>
        ) : (
          <Trans>
            {superviseeName} declares: {relations}.
          </Trans>
        )}{' '}
        <span className="muted">
          {whoGaveAddress === 'VETTED_BY_BODY' ? (
            <Trans>{bodyName} has checked your address.</Trans>
          ) : (
            <Trans>{superviseeName} gave us your address; we use it for this and for nothing else.</Trans>
          )}
        </span>
      </p>
    </>
  );
}

function Answer({ sent, error }: { readonly sent: string; readonly error: string | undefined }) {
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Your answer</Trans>
      </legend>
      {error && (
        <span className="field-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice kind="radio" name="accept" value="yes" id="accept" checked={sent === 'yes'}>
          <Trans>I accept</Trans>
        </Choice>
        <Choice kind="radio" name="accept" value="no" checked={sent === 'no'}>
          <Trans>I decline</Trans>
        </Choice>
      </div>
    </fieldset>
  );
}
