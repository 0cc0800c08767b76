import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, EmptyState, RadioGroup, Stack, TextLink } from '@standing/design-system';
import { type Charter, type Commitment, said, shownLines } from './charter.js';
import { useReader } from './use-reader.js';

/** A situation held against the five commitments. It is kept nowhere: leaving the page forgets it. */
export function SituationView({ charter: { commitments } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const locale = useReader();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const options = [
    { value: 'kept', text: t`Kept` },
    { value: 'strained', text: t`Strained` },
    { value: 'none', text: t`Not concerned` },
  ];
  const strained = commitments.filter(({ code }) => answers[code] === 'strained');
  return (
    <Stack gap="large">
      <p className="muted">
        <Trans>
          Think of a situation that troubles you, without typing it. Your answers stay on this page: they are not sent,
          and are gone when you leave.
        </Trans>
      </p>
      <Card title={t`How does each commitment fare in it?`}>
        {commitments.map(({ code, title }) => (
          <RadioGroup
            key={code}
            label={title[locale]}
            inline
            options={options}
            value={answers[code] ?? null}
            onChange={(answer) => setAnswers({ ...answers, [code]: answer ?? '' })}
          />
        ))}
      </Card>
      <ToLookAt strained={strained} />
    </Stack>
  );
}

/** The lines of the commitments that are strained. */
function ToLookAt({ strained }: { readonly strained: readonly Commitment[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`What to look at`}>
      {strained.length === 0 ? (
        <EmptyState
          sentence={t`Commitments that you mark as strained are opened here, with the clauses that go with them.`}
        />
      ) : (
        strained.map((commitment) => <Strained key={commitment.code} commitment={commitment} />)
      )}
    </Card>
  );
}

function Strained({ commitment }: { readonly commitment: Commitment }) {
  const { t } = useLingui();
  const locale = useReader();
  return (
    <section>
      <h3>{commitment.title[locale]}</h3>
      <ul className="bullets">
        {shownLines(commitment).map((line) => (
          <li key={line.code} data-user-text="">
            {said(line, locale)}{' '}
            {line.clause && <TextLink href={`/code#${line.clause}`}>{t`Clause ${line.clause}`}</TextLink>}
          </li>
        ))}
      </ul>
      <p className="muted">
        <Trans>A line of the charter illustrates; only the code founds. Take it to your supervisor.</Trans>
      </p>
    </section>
  );
}
