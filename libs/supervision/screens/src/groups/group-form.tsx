import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, toast } from '@standing/design-system';
import { ask, FormProblems, keys, readFragment, useAct, useFields, useSession } from '@standing/web-core';
import { AttendanceField } from './attendance-field.js';
import { enterGroupMutation, groupFragment } from './group.queries.js';
import { GROUP_IDS, GroupFields, useCheckGroup } from './group-fields.js';
import { GroupPreview } from './group-preview.js';
import { GroupResult } from './group-result.js';
import { groupInputOf, type GroupInput, type GroupValues, NO_GROUP } from './group-values.js';
import type { Group, Supervisee } from './use-groups.js';

/** The form: the group, who was there, and what each of them gets before anything is kept. */
export function GroupForm({ supervisees }: { readonly supervisees: readonly Supervisee[] }) {
  const { t } = useLingui();
  const { body } = useSession();
  const empty: GroupValues = { ...NO_GROUP, heldOn: body.today };
  const [entered, setEntered] = useState<Group | null>(null);
  const act = useEnter((group) => {
    setEntered(group);
    fields.reset(empty);
  });
  const fields = useFields(empty, useCheckGroup(), act.error);
  const { attendance, another } = fields.values;
  const input = groupInputOf(fields.values);
  const count = attendance.length;
  const send = () => input && act.mutate(input);
  return (
    <>
      {entered && <GroupResult group={entered} onTakenBack={setEntered} />}
      <Form onSubmit={() => fields.submit(send)} label={t`Enter a group session`}>
        <FormProblems
          title={t`The group was not entered.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={GROUP_IDS}
          tried={fields.tried}
        />
        <GroupFields fields={fields} />
        <AttendanceField supervisees={supervisees} fields={fields} />
        <GroupPreview input={input} another={another} onAnother={(ids) => fields.set({ another: ids })} />
        <div>
          <Button type="submit" pending={act.isPending}>
            {count === 0 ? t`Enter the group` : <Trans>Enter it for {count}</Trans>}
          </Button>
        </div>
      </Form>
    </>
  );
}

function useEnter(onDone: (group: Group) => void) {
  return useAct({
    run: (input: GroupInput, idempotencyKey) => ask(enterGroupMutation, { input, idempotencyKey }),
    touches: [keys.sessions],
    onDone: ({ enterGroupSession }) => {
      const group = readFragment(groupFragment, enterGroupSession);
      const count = group.rows.filter(({ stands }) => stands).length;
      toast({
        text: plural(count, {
          0: 'Nothing was entered.',
          one: 'Entered for one person.',
          other: 'Entered for # people.',
        }),
      });
      onDone(group);
    },
  });
}
