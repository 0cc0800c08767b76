import { useLingui } from '@lingui/react/macro';
import { Button, Row } from '@standing/design-system';
import { ADOPTION_IDS } from './adoption-ids.js';
import { aGroup, type GroupDraft, smallBody } from './adoption-draft.js';
import { GroupFields } from './group-fields.js';
import type { Choices } from './procedure.js';
import type { Adoption } from './use-adoption.js';

type PeopleFieldsProps = Pick<Adoption, 'fields'> & { readonly choices: Choices };

/** Who is available for cases, in groups that are alike: nobody is named. */
export function PeopleFields({ fields: { values, set, wrong }, choices }: PeopleFieldsProps) {
  const { t } = useLingui();
  const { groups } = values;
  const error = wrong('groups');
  const put = (at: number, group: GroupDraft) => set({ groups: groups.with(at, group) });
  return (
    <section className="stack" aria-label={t`People for cases`} id={ADOPTION_IDS.groups}>
      <h3>{t`People for cases`}</h3>
      <p className="muted">{t`Declare people in groups that are available alike. No person is named; a partner association is.`}</p>
      {error && <p className="field-error">{error}</p>}
      {groups.length === 0 && <p>{t`Nobody is declared yet.`}</p>}
      {groups.map((group, at) => (
        <GroupFields
          key={group.id}
          group={group}
          at={at}
          choices={choices}
          error={wrong(String(at))}
          onChange={(changed) => put(at, changed)}
          onRemove={() => set({ groups: groups.toSpliced(at, 1) })}
        />
      ))}
      <Row>
        <Button kind="second" onPress={() => set({ groups: [...groups, aGroup()] })}>{t`Add a group`}</Button>
        {groups.length === 0 && (
          <Button kind="quiet" onPress={() => set({ groups: smallBody(choices) })}>
            {t`Begin with the people of a small association`}
          </Button>
        )}
      </Row>
    </section>
  );
}
