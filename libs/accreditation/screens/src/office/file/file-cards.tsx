import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Row } from '@standing/design-system';
import { Loaded, NotFoundError } from '@standing/web-core';
import { Affirmed } from '../../guided/affirmed.js';
import { Steps } from '../../course/steps.js';
import { ReportCard } from '../../judging/report-shown.js';
import { WordsCard } from '../../judging/words-shown.js';
import { AnswersCard } from '../../judging/answers.js';
import { JudgedPair } from '../../judging/judged-pair.js';
import { AppealOnFile } from './appeal-on-file.js';
import type { ApplicationFile } from './application-file.js';
import { AppointModerator } from './appoint-moderator.js';
import { useFile } from './use-file.js';

const STAGES: Readonly<Record<ApplicationFile['stage'], MessageDescriptor>> = {
  NONE: msg`This level is decided by its requirements alone.`,
  ASSESSING: msg`The two assessments are not both submitted yet. Nothing of them is shown before.`,
  MODERATING: msg`The two assessments differ: somebody who had no part in them settles it.`,
  SETTLED: msg`The assessment is over. Whoever assessed or moderated does not decide.`,
};

/** What people judged of an application and the appeals about it. Shows nothing to whoever had a part in it. */
export function FileCards({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const file = useFile(applicationId);
  if (file.error instanceof NotFoundError) return null;
  return (
    <Loaded query={file} failed={t`The assessment could not be loaded.`} lines={4}>
      {(found) => (
        <>
          <AnswersCard title={t`What the applicant says`} answers={found.answers} />
          <ReportCard report={found.supervisorReport} />
          <WordsCard handed={found.feedbackWords} />
          <Affirmed statements={found.statements} />
          <Judged file={found} />
          {found.appeals.map((appeal) => (
            <AppealOnFile key={appeal.id} appeal={appeal} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function Judged({ file }: { readonly file: ApplicationFile }) {
  const { t } = useLingui();
  const { applicationId, stage, criteria, moderator, waiting, steps } = file;
  const moderates = waiting && stage === 'MODERATING';
  const name = moderator?.name;
  return (
    <Card title={t`What people judged`}>
      <p>{t(STAGES[stage])}</p>
      {name && <p className="muted">{t`Moderator: ${name}`}</p>}
      {criteria.length > 0 && (
        <ul className="rows">
          {criteria.map((criterion) => (
            <li key={criterion.code}>
              <JudgedPair criterion={criterion} />
            </li>
          ))}
        </ul>
      )}
      {moderates && <AppointModerator applicationId={applicationId} />}
      {moderates && !moderator && (
        <Row>
          <LinkButton
            kind="second"
            href={`/assessments/moderation/${applicationId}`}
          >{t`Moderate it myself`}</LinkButton>
        </Row>
      )}
      <Steps steps={steps} />
    </Card>
  );
}
