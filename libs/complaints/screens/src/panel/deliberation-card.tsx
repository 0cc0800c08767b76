import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Callout, Card, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { ClauseTexts } from '../file/clause-texts.js';
import { KIND_WORDS } from '../sanction/sanction-words.js';
import { OUTCOME_WORDS } from '../words/outcome-words.js';
import type { PanelFile } from './panel-file.js';

type DeliberationCardProps = {
  readonly deliberation: NonNullable<PanelFile['deliberation']>;
  readonly earlier: PanelFile['earlierFindings'];
};

/** The way from the facts to the outcome: what was found, by how many, what comes next, and what may not be read yet. */
export function DeliberationCard({ deliberation, earlier }: DeliberationCardProps) {
  const { t } = useLingui();
  const { next, facts, breach, openedOn, closed, suspendedDays } = deliberation;
  const isNeedless = facts?.holds === false || breach?.holds === false;
  return (
    <Card title={t`Your deliberation`}>
      <p>{t`Facts first, then the breach, then what was found before, then the outcome. No step is taken before the one above it.`}</p>
      <ol className="stack">
        <Rung title={t`Are the facts proven?`} isNext={next === 'FACTS'}>
          <Found found={facts} yes={t`The facts are proven`} no={t`The facts are not proven`} />
        </Rung>
        <Rung title={t`Are they a breach of the code?`} isNext={next === 'BREACH'}>
          {facts?.holds === false ? (
            <Needless />
          ) : (
            <Found found={breach} yes={t`It is a breach`} no={t`It is no breach`} />
          )}
        </Rung>
        <Rung title={t`What was found before`} isNext={next === 'HISTORY'}>
          {isNeedless && openedOn === null ? <Needless /> : <Earlier closed={closed} earlier={earlier} />}
        </Rung>
        <Rung title={t`The outcome`} isNext={next === 'OUTCOME'}>
          <p className="muted">{next === null ? t`It is decided.` : t`It follows from what you found.`}</p>
          {suspendedDays !== null && suspendedDays > 0 && (
            <p>
              {plural(suspendedDays, {
                one: 'The accreditation was suspended for # day by an interim measure of this case. Take it into account.',
                other:
                  'The accreditation was suspended for # days by interim measures of this case. Take them into account.',
              })}
            </p>
          )}
        </Rung>
      </ol>
    </Card>
  );
}

type RungProps = { readonly title: string; readonly isNext: boolean; readonly children: React.ReactNode };

function Rung({ title, isNext, children }: RungProps) {
  const { t } = useLingui();
  return (
    <li className="stack" data-gap="small" aria-current={isNext ? 'step' : undefined}>
      <p>
        <span className="strong">{title}</span> {isNext && <StatusTag>{t`Next step`}</StatusTag>}
      </p>
      {children}
    </li>
  );
}

type FoundProps = {
  readonly found: DeliberationCardProps['deliberation']['facts'];
  readonly yes: string;
  readonly no: string;
};

function Found({ found, yes, no }: FoundProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (!found) return <p className="muted">{t`Not found yet.`}</p>;
  const what = found.holds ? yes : no;
  const day = format.day(found.on);
  const { agreed } = found;
  return <p>{t`${what}: found on ${day}, by ${agreed} of the panel.`}</p>;
}

function Needless() {
  const { t } = useLingui();
  return <p className="muted">{t`Not asked: it does not change the outcome.`}</p>;
}

type EarlierProps = {
  readonly closed: DeliberationCardProps['deliberation']['closed'];
  readonly earlier: PanelFile['earlierFindings'];
};

/** What was found in other cases about the same member, or why it is closed. */
export function Earlier({ closed, earlier }: EarlierProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (earlier === null)
    return (
      <Callout title={t`Not to be read yet`}>
        {closed.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
      </Callout>
    );
  if (earlier.length === 0) return <p>{t`Nothing was found before about this member that still counts.`}</p>;
  return (
    <ul className="rows">
      {earlier.map(({ outcome, decidedOn, sanction, clauses }, index) => {
        const day = format.day(decidedOn, 'long');
        const what = outcome === 'SANCTION' ? t(KIND_WORDS[sanction.kind]) : t(OUTCOME_WORDS[outcome]);
        return (
          <li key={index} className="stack" data-gap="small">
            <p>
              <span className="strong">{what}</span> <span className="muted">{t`decided on ${day}`}</span>
            </p>
            <ClauseTexts codes={clauses} />
          </li>
        );
      })}
    </ul>
  );
}
