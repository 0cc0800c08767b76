import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Disclosure, EmptyState } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { GroupRows } from './group-rows.js';
import { useFormWords } from './group-words.js';
import { type Group, useGroupsGiven } from './use-groups.js';

/** Groups that the person signed in gave, each once however many attended. */
export function GivenCard() {
  const { t } = useLingui();
  const given = useGroupsGiven();
  return (
    <Card title={t({ message: 'Given', context: 'supervision' })} busy={given.isFetching}>
      <Loaded query={given} failed={t`What you gave as a supervisor could not be loaded.`} lines={4}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState
              sentence={t`Nothing yet. A group that you enter appears here once, with what became of it for each person.`}
            />
          ) : (
            <GivenList groups={groups} />
          )
        }
      </Loaded>
      {given.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void given.fetchNextPage()}
            pending={given.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function GivenList({ groups }: { readonly groups: readonly Group[] }) {
  const format = useFormat();
  const total = format.duration(
    groups.filter(({ takenBack }) => !takenBack).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  return (
    <>
      <p className="muted">
        <Trans>{total} given in the groups shown here; each counts once.</Trans>
      </p>
      <ul className="rows">
        {groups.map((group) => (
          <li key={group.id}>
            <Given group={group} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Given({ group }: { readonly group: Group }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useFormWords()({ ...group, form: 'GROUP' });
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{format.day(group.heldOn)}</span>
          <span className="muted">{` · ${words}`}</span>
          <SubjectMark subject={group.subject} />
        </span>
        <span className="item-figure figure">{format.duration(group.minutes)}</span>
      </div>
      <Disclosure title={t`Person by person`}>
        <GroupRows group={group} />
      </Disclosure>
    </>
  );
}
