import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../parts/form.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintProps } from '../props/complaint.js';
import type { SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from '../read/fields.js';

type CheckProps = Extract<ComplaintProps, { state: 'check' }>;

/** The answers as they will be sent. They travel with the page, and are kept nowhere until the last button is pressed. */
export function CheckPage({ idempotencyKey, sent, sections }: CheckProps) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Check your answers`}>
      <h1>
        <Trans>Check your answers</Trans>
      </h1>
      <p className="lead">
        <Trans>Nothing has been sent yet.</Trans>
      </p>
      <Answers sent={sent} sections={sections} />
      <PageForm idempotencyKey={idempotencyKey}>
        <Carried sent={sent} />
        <div className="row">
          <Press act="send">
            <Trans>Send my complaint</Trans>
          </Press>
          <Press act="change" kind="second">
            <Trans>Change something</Trans>
          </Press>
        </div>
      </PageForm>
    </PublicPage>
  );
}

function Answers({ sent, sections }: Pick<CheckProps, 'sent' | 'sections'>) {
  const { t } = useLingui();
  const clauses = sections
    .flatMap((section) => section.clauses)
    .filter(({ code }) => valuesOf(sent, 'clauses').includes(code));
  return (
    <dl className="answers">
      <Answer label={t`Whom it is about`}>{textOf(sent, 'about')}</Answer>
      <Answer label={t`What happened`}>
        <span className="as-typed">{textOf(sent, 'narrative')}</span>
      </Answer>
      <Answer label={t`Clauses of the code`}>
        {clauses.length === 0
          ? t`None named: we will find the right ones.`
          : clauses.map(({ code }) => code).join(', ')}
      </Answer>
      <Answer label={t`When it happened`}>
        <When sent={sent} />
      </Answer>
      <Answer label={t`Your name`}>{textOf(sent, 'name')}</Answer>
      <Answer label={t`How to reach you`}>
        <span className="as-typed">{textOf(sent, 'contact')}</span>
      </Answer>
      <Answer label={t`Who may see your name`}>
        {textOf(sent, 'nameVisibility') === 'NAMED' ? t`The coach too` : t`Not the coach`}
      </Answer>
    </dl>
  );
}

function Answer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function When({ sent }: { readonly sent: SentFields }) {
  const words = useWords();
  const day = (name: string) => words.day(textOf(sent, name), 'long');
  switch (textOf(sent, 'when')) {
    case 'DAY':
      return <>{day('day')}</>;
    case 'PERIOD': {
      const [first, last] = [day('from'), day('until')];
      return (
        <Trans>
          From {first} to {last}
        </Trans>
      );
    }
    default:
      return <>{textOf(sent, 'whenWords')}</>;
  }
}

/** Every answer, unseen, so that the next page and the way back have them. */
function Carried({ sent }: { readonly sent: SentFields }) {
  const names = Object.keys(sent).filter((name) => name !== 'act' && name !== 'idempotencyKey');
  return (
    <>
      {names.flatMap((name) =>
        valuesOf(sent, name).map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
