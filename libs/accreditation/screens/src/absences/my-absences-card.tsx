import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { Absences } from './absences.js';
import { myAbsencesQuery } from './absence.queries.js';

/** When I am away as an assessor: nothing new is given to me then. */
export function MyAbsencesCard() {
  const { t } = useLingui();
  const mine = useQuery({
    queryKey: [...keys.assessments, 'absences'],
    queryFn: () => ask(myAbsencesQuery, {}),
    select: ({ myAbsences }) => myAbsences,
  });
  return (
    <Card title={t`When I am away`} busy={mine.isFetching && !mine.data}>
      <p>{t`While you are away nothing new is given to you, and a registrar may hand over what you have in hand. Why you are away is not asked.`}</p>
      <Loaded query={mine} failed={t`Your absences could not be loaded.`} lines={2}>
        {(absences) => <Absences personId={null} absences={absences} none={t`You have entered no absence.`} />}
      </Loaded>
    </Card>
  );
}
