import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintPageProps } from '../props/complaint.js';
import { AnswersShown } from './answers-shown.js';
import { BackTo } from './question-page.js';
import { useQuestionTitle } from './question-words.js';

/** The answers as they will be sent, and the declaration that freezes them. */
export function CheckPage(props: ComplaintPageProps<'check'>) {
  const { t } = useLingui();
  const { idempotencyKey, answers, sections, before, unanswered, version, mistakes = [] } = props;
  return (
    <PublicPage title={t`Check your answers`} wrong={mistakes.length > 0}>
      <BackTo page={before} />
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Check your answers</Trans>
      </h1>
      <p className="lead">
        <Trans>Nothing has been sent yet.</Trans>
      </p>
      <AnswersShown answers={answers} sections={sections} />
      <PageForm idempotencyKey={idempotencyKey} fields={{ version: String(version) }}>
        {unanswered.length > 0 ? <Waiting unanswered={unanswered} /> : <Declare mistakes={mistakes} />}
        <div className="row">
          {unanswered.length === 0 && (
            <Press act="send">
              <Trans>Send my complaint</Trans>
            </Press>
          )}
          <Press act="later" kind="second">
            <Trans>Save and come back</Trans>
          </Press>
        </div>
      </PageForm>
    </PublicPage>
  );
}

function Waiting({ unanswered }: Pick<ComplaintPageProps<'check'>, 'unanswered'>) {
  const title = useQuestionTitle();
  return (
    <div className="callout" data-tone="warn">
      <p>
        <Trans>Before you can send it, these questions wait for an answer:</Trans>
      </p>
      <ul>
        {unanswered.map((page) => (
          <li key={page}>
            <a href={`/complaint/${page}?from=check`}>{title(page)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Declare({ mistakes = [] }: Pick<ComplaintPageProps<'check'>, 'mistakes'>) {
  const error = useMistake()(mistakes, 'declared');
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Your declaration</Trans>
      </legend>
      {error && (
        <span className="field-error" id="declared-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="checkbox"
          name="declared"
          value="yes"
          id="declared"
          describedBy={error ? 'declared-error' : undefined}
        >
          <Trans>I declare that what I wrote is true, as far as I know. I know that it stays as I send it.</Trans>
        </Choice>
      </div>
    </fieldset>
  );
}
