import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, LinkButton, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { MyAbsencesCard } from '../absences/my-absences-card.js';
import { DownloadButton } from '../queues/download-button.js';
import type { QueuePlace } from '../queues/saved-view.js';
import { SavedViews } from '../queues/saved-views.js';
import { readSearch, type Search } from '../queues/view.js';
import { WrongSearch } from '../queues/wrong-search.js';
import type { Assessment } from './assessment.js';
import { AssessmentFilters } from './assessment-filters.js';
import { AssessmentRow } from './assessment-row.js';
import { myAssessmentsQuery } from './assessment.queries.js';
import { SHAPE, shownOf } from './assessment-view.js';
import { useAssessmentsTable } from './use-assessments-table.js';
import { useAssessorPlace } from './use-assessor-place.js';

type Props = { readonly search: Search; readonly onSearch: (search: Search) => void };

/** What I was given to assess, as the address asks for it: of which level and since when, and not whose. */
export function AssessmentsScreen({ search, onSearch }: Props) {
  const { t } = useLingui();
  const mine = useQuery({
    queryKey: [...keys.assessments, 'mine'],
    queryFn: () => ask(myAssessmentsQuery, {}),
    refetchInterval: 60_000,
  });
  const { asked, wrong } = readSearch(search, SHAPE);
  const place: QueuePlace = { queue: 'ASSESSMENTS', path: '/assessments', search, asked, onSearch };
  const shown = shownOf(mine.data?.myAssessments ?? [], asked);
  const table = useAssessmentsTable(shown);
  const { isAssessor } = useAssessorPlace();
  return (
    <>
      <PageHeader
        title={t`My assessments`}
        lead={<p>{t`You assess without knowing whose application it is, or who else assesses it.`}</p>}
      />
      <Stack gap="large">
        <WrongSearch wrong={wrong} />
        <Stack>
          <SavedViews place={place} standard={t`Everything given to me`} />
          <AssessmentFilters place={place} />
        </Stack>
        <Card
          title={t`Given to me`}
          busy={mine.isFetching}
          action={<DownloadButton of={t`assessments`} total={shown.length} table={table} />}
        >
          <Loaded query={mine} failed={t`Your assessments could not be loaded.`} lines={4}>
            {({ myAssessments }) => <Shown shown={shown} isFiltered={myAssessments.length > 0} />}
          </Loaded>
        </Card>
        {isAssessor && <MyAbsencesCard />}
      </Stack>
    </>
  );
}

type ShownProps = { readonly shown: readonly Assessment[]; readonly isFiltered: boolean };

function Shown({ shown, isFiltered }: ShownProps) {
  const { t } = useLingui();
  if (shown.length > 0)
    return (
      <ul className="rows">
        {shown.map((assessment) => (
          <li key={assessment.id}>
            <AssessmentRow assessment={assessment} />
          </li>
        ))}
      </ul>
    );
  if (!isFiltered) return <EmptyState sentence={t`Nothing is given to you now. What is appears here.`} />;
  return (
    <EmptyState
      sentence={t`Nothing of what is given to you is as you ask.`}
      action={<LinkButton kind="second" href="/assessments">{t`Everything given to me`}</LinkButton>}
    />
  );
}
