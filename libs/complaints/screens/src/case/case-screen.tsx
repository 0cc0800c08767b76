import { useLingui } from '@lingui/react/macro';
import { Card, PageHeader, Skeleton, Stack, StatusTag } from '@standing/design-system';
import { Failure, NotFoundError } from '@standing/web-core';
import { JoinFirst } from '../panel/join-first.js';
import { PanelCase } from '../panel/panel-case.js';
import { CustodyCase } from '../custody/custody-case.js';
import { WatchedCase } from '../monitoring/watched-case.js';
import { AppointedCase } from '../appointed/appointed-case.js';
import { APPOINTED, type CaseInList } from '../queue/case-in-list.js';
import { useCases } from '../queue/use-cases.js';
import { useCourse } from '../use-course.js';
import { isClosed, STATE_WORDS } from '../words/state-words.js';
import { KeptCase } from './kept-case.js';
import { Settled } from './settled.js';

/** One case, as far as the function that the reader holds in it opens it; for everybody else it does not exist. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const course = useCourse(caseId);
  const cases = useCases();
  const listed = cases.data?.find(({ id }) => id === caseId);
  const known = course.data ?? listed;
  const reference = known?.reference;
  return (
    <>
      <PageHeader
        title={reference ? t`Case ${reference}` : t`Case`}
        lead={
          known && (
            <p>
              <StatusTag tone={isClosed(known.state) ? 'plain' : 'brand'}>{t(STATE_WORDS[known.state])}</StatusTag>
            </p>
          )
        }
      />
      <Settled key={course.data ? 'kept' : 'not-kept'}>
        <Stack gap="large">
          {course.data ? (
            <KeptCase course={course.data} busy={course.isFetching} listed={listed} />
          ) : (
            <NotKept course={course} cases={cases} listed={listed} />
          )}
        </Stack>
      </Settled>
    </>
  );
}

type NotKeptProps = {
  readonly course: ReturnType<typeof useCourse>;
  readonly cases: ReturnType<typeof useCases>;
  readonly listed: CaseInList | undefined;
};

/** Whoever does not keep the case sits in its panel, was appointed in it, may join it, or is told that there is none. */
function NotKept({ course, cases, listed }: NotKeptProps) {
  const { t } = useLingui();
  const failed = course.error instanceof NotFoundError ? cases.error : course.error;
  const seat = listed?.mine.find((name) => name.endsWith('PANEL'));
  if (listed && seat) return <PanelCase listed={listed} />;
  if (listed?.mine.includes('SANCTION_MONITOR')) return <WatchedCase listed={listed} />;
  if (listed?.mine.includes('IDENTITY_CUSTODIAN')) return <CustodyCase listed={listed} />;
  if (listed?.mine.some((name) => APPOINTED.some((one) => one === name))) return <AppointedCase listed={listed} />;
  if (listed && listed.open.length > 0 && course.error) return <JoinFirst listed={listed} />;
  if (failed) {
    const retry = () => void Promise.all([course.refetch(), cases.refetch()]);
    return <Failure title={t`The case could not be loaded.`} error={failed} onRetry={retry} />;
  }
  if (course.error && cases.data) return <Failure title={t`There is no such case for you.`} error={course.error} />;
  return (
    <Card>
      <Skeleton lines={6} />
    </Card>
  );
}
