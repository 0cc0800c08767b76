import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { MakeStatements } from './make-statements.js';
import { signingWord } from './statement-words.js';
import { type StatementInList, useStatements } from './use-statements.js';

/** Every statement by month, on either side, and the months of which one can be made. */
export function StatementsScreen() {
  const { t } = useLingui();
  const statements = useStatements();
  return (
    <>
      <PageHeader
        title={t`Monthly statements`}
        lead={
          <p>{t`A statement lists the sessions of one month with one supervisor. Both sign that the sessions are as they know them; a signature confirms no session by itself.`}</p>
        }
      />
      <Stack gap="large">
        <Card title={t({ message: 'Statements', context: 'month' })} busy={statements.isFetching}>
          <Loaded query={statements} failed={t`The statements could not be loaded.`} lines={5}>
            {({ statements: found }) => (found.length === 0 ? <NoStatements /> : <List statements={found} />)}
          </Loaded>
        </Card>
        {statements.data && statements.data.months.length > 0 && <MakeStatements months={statements.data.months} />}
      </Stack>
    </>
  );
}

function NoStatements() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`A statement is made once a month with sessions is over. You can also ask for one.`}
      example={t`November 2026 · Denise Okafor · 2 sessions · signed by both`}
    />
  );
}

function List({ statements }: { readonly statements: readonly StatementInList[] }) {
  return (
    <ul className="rows">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Row statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Row({ statement }: { readonly statement: StatementInList }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, month, side, coachName, subject, supervisor, versions } = statement;
  const minutes = (versions[0]?.totals ?? []).reduce((sum, total) => sum + total.minutes, 0);
  const { tone, word } = signingWord(statement);
  return (
    <div className="item">
      <span className="item-main">
        <TextLink href={`/supervision/statements/${id}`}>{format.month(month.slice(0, 7))}</TextLink>
        <span className="muted" data-user-text="">{` · ${side === 'COACH' ? supervisor.name : coachName}`}</span>
        <SubjectMark subject={subject} />
      </span>
      <span className="item-figure figure">{format.duration(minutes)}</span>
      <span className="item-end" data-size="large">
        <StatusTag tone={tone}>{t(word)}</StatusTag>
      </span>
    </div>
  );
}
