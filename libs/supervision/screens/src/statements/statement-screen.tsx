import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, PageHeader, Stack, TextLink } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { EarlierVersions } from './earlier-versions.js';
import { Lines, Totals } from './statement-lines.js';
import { Signing } from './signing.js';
import { type Statement, useStatement, type Version } from './use-statements.js';

/** One statement: its sessions, its totals, who signed, and the way to sign; earlier versions stay to be read. */
export function StatementScreen({ statementId }: { readonly statementId: string }) {
  const { t } = useLingui();
  const statement = useStatement(statementId);
  return (
    <Loaded query={statement} failed={t`The statement could not be loaded.`} lines={8}>
      {(found) => {
        const [latest, ...earlier] = found.versions;
        return latest && <Shown statement={found} latest={latest} earlier={earlier} />;
      }}
    </Loaded>
  );
}

type ShownProps = { readonly statement: Statement; readonly latest: Version; readonly earlier: readonly Version[] };

function Shown({ statement, latest, earlier }: ShownProps) {
  const { t } = useLingui();
  const format = useFormat();
  const month = format.month(statement.month.slice(0, 7));
  const { coachName, supervisor } = statement;
  const supervisorName = supervisor.name;
  return (
    <>
      <PageHeader
        title={t`Supervision statement, ${month}`}
        lead={
          <p>
            <Trans>
              <span data-user-text="">{coachName}</span>, supervised by <span data-user-text="">{supervisorName}</span>
            </Trans>
            <SubjectMark subject={statement.subject} />
          </p>
        }
        action={<Button kind="second" onPress={() => window.print()}>{t`Print or save as PDF`}</Button>}
      />
      <Stack gap="large">
        <Card title={t`Sessions`}>
          <Lines lines={latest.lines} side={statement.side} />
        </Card>
        <Card title={t`Totals`}>
          <Totals version={latest} />
        </Card>
        <Signing statement={statement} latest={latest} />
        {earlier.length > 0 && <EarlierVersions versions={statement.versions} side={statement.side} />}
        <p className="small">
          <TextLink href="/supervision/statements">{t`All statements`}</TextLink>
        </p>
      </Stack>
    </>
  );
}
