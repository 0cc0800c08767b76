import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, SummaryList, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { kindWord } from '../kind-words.js';
import { askedWhetherMeant, type Meant, MeantQuestion, NOTHING_MEANT } from '../record/meant-question.js';
import { acceptAttendanceMutation, type Attendance } from './attendance.queries.js';
import { useHeld } from './use-held.js';

type Values = { readonly reflection: string };

const IDS = { reflection: 'attendance-reflection' };

type AcceptAttendanceProps = { readonly attendance: Attendance; readonly onClose: () => void };

/** Makes an activity of what was reported: all of it is vouched for, and what was learnt is asked for. */
export function AcceptAttendance({ attendance, onClose }: AcceptAttendanceProps) {
  const { t } = useLingui();
  const act = useAccept(attendance.id, onClose);
  const check = ({ reflection }: Values) =>
    reflection.trim() === '' ? { reflection: t`Write in a sentence what you take from it.` } : {};
  const { values, set, wrong, mistakes, tried, submit } = useFields<Values>({ reflection: '' }, check, act.error);
  const save = (meant: Meant) => submit((whole) => act.mutate({ ...whole, ...meant }));
  const question = askedWhetherMeant(act.error);
  return (
    <Dialog title={t`Accept this attendance`} open onClose={onClose}>
      <Form onSubmit={() => save(NOTHING_MEANT)} label={t`Accept this attendance`}>
        {question && <MeantQuestion question={question} onKeep={save} pending={act.isPending} />}
        <FormProblems
          title={t`The activity was not recorded.`}
          error={question ? null : act.error}
          {...{ ids: IDS, mistakes, tried }}
        />
        <Facts attendance={attendance} />
        <TextArea
          id={IDS.reflection}
          label={t`What you take from it`}
          hint={t`For you and the office’s staff alone. Name no client.`}
          value={values.reflection}
          onChange={(reflection) => set({ reflection })}
          error={wrong('reflection')}
        />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Record this activity`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What is vouched for, and cannot be changed here. */
function Facts({ attendance }: { readonly attendance: Attendance }) {
  const { t } = useLingui();
  const format = useFormat();
  const { by, days } = useHeld(attendance);
  const own = (text: string) => <span data-user-text="">{text}</span>;
  return (
    <>
      <SummaryList
        items={[
          { term: t`Title`, value: own(attendance.title) },
          { term: t`Kind`, value: t(kindWord(attendance.kind)) },
          { term: t`Held by`, value: own(by) },
          { term: t`Days`, value: days },
          { term: t`Length in all`, value: format.duration(attendance.minutes) },
        ]}
      />
      <p className="muted">{t`This is vouched for as it stands, so no file is needed. If something of it is wrong, refuse it and record the activity yourself.`}</p>
    </>
  );
}

function useAccept(id: string, onClose: () => void) {
  const { t } = useLingui();
  const format = useFormat();
  return useAct({
    touches: [keys.cpd],
    movesStanding: true,
    run: ({ reflection, ...meant }: Values & Meant, idempotencyKey) =>
      ask(acceptAttendanceMutation, { id, reflection: reflection.trim(), ...meant, idempotencyKey }),
    onDone: ({ acceptAttendance: { minutes } }) => {
      const length = format.duration(minutes);
      toast({ text: t`Recorded: ${length}.` });
      onClose();
    },
  });
}
