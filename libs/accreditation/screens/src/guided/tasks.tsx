import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Dialog, Disclosure, Row, Stack, TaskList, toast, type Tone } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat, useSession } from '@standing/web-core';
import { criterionAt, type Draft, type DraftCriterion, isAnswered, stepAt } from './draft.js';
import { discardDraftMutation } from './guided.queries.js';
import { HoldsUntil } from './holds-until.js';
import { keptAnswer } from './kept-answer.js';
import { LevelForm } from './start.js';

type Status = { readonly tone: Tone; readonly word: string };

/** Every step with its state, and what becomes of what is written. */
export function Tasks({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const criterionStatus = useCriterionStatus(draft);
  const steps = useSteps(draft);
  return (
    <Stack gap="large">
      <HoldsUntil draft={draft} />
      <Card title={t`Before you send it`}>
        <TaskList tasks={steps.before} />
      </Card>
      {draft.criteria.length > 0 && (
        <Card title={t`Competence grid`}>
          <p className="muted">{t`Assessors read what you write here. A criterion may be left out: they then look at your evidence alone.`}</p>
          <TaskList
            tasks={draft.criteria.map((criterion) => ({
              title: criterion.title,
              href: criterionAt(criterion.code),
              status: criterionStatus(criterion),
            }))}
          />
        </Card>
      )}
      <Card title={t`Sending`}>
        <TaskList tasks={steps.sending} />
      </Card>
      <Disclosure title={t`Choose another level`}>
        <LevelForm key={draft.level.code} chosen={draft.level.code} />
      </Disclosure>
      <GiveUp draft={draft} />
    </Stack>
  );
}

function useWords(): Readonly<Record<'none' | 'begun' | 'done' | 'absent' | 'ready' | 'notReady', Status>> {
  const { t } = useLingui();
  return {
    none: { tone: 'plain', word: t`Not begun` },
    begun: { tone: 'brand', word: t`Begun` },
    done: { tone: 'ok', word: t`Done` },
    absent: { tone: 'plain', word: t({ message: 'None', context: 'report' }) },
    ready: { tone: 'ok', word: t`Ready` },
    notReady: { tone: 'plain', word: t`Not ready yet` },
  };
}

/** What is typed and not saved is begun. */
function useCriterionStatus({ id: draftId }: Draft): (criterion: DraftCriterion) => Status {
  const { personId } = useSession();
  const words = useWords();
  return (criterion) => {
    if (keptAnswer.read({ personId, draftId, criterion: criterion.code }) !== null) return words.begun;
    return isAnswered(criterion) ? words.done : words.none;
  };
}

function useSteps(draft: Draft) {
  const { t } = useLingui();
  const words = useWords();
  const handedOver = useHandedOver(draft);
  const { decision, statements, accommodation, refusalsToSubmit } = draft;
  const [met, all] = [decision?.metCount ?? 0, decision?.lineCount ?? 0];
  const affirmed = statements.filter(({ affirmedOn }) => affirmedOn !== null).length;
  const some = affirmed === 0 ? words.none : words.begun;
  return {
    before: [
      {
        title: t`Requirements today`,
        href: stepAt('requirements'),
        status: { tone: met === all ? ('ok' as const) : ('plain' as const), word: t`${met} of ${all} met` },
      },
      {
        title: t`What you need to be assessed`,
        href: stepAt('accommodation'),
        status: accommodation ? words.done : words.none,
      },
      ...handedOver,
      {
        title: t`Statements`,
        href: stepAt('statements'),
        status: affirmed === statements.length ? words.done : some,
      },
    ],
    sending: [
      {
        title: t`Check your answers and send`,
        href: stepAt('check'),
        status: refusalsToSubmit.length === 0 ? words.ready : words.notReady,
      },
    ],
  };
}

/** What others wrote of the applicant, which can go with the application. */
function useHandedOver({ supervisorReport, feedbackWords }: Draft) {
  const { t } = useLingui();
  const { done, absent } = useWords();
  return [
    { title: t`Your supervisor’s report`, href: stepAt('report'), status: supervisorReport ? done : absent },
    { title: t`Words of feedback`, href: stepAt('feedback'), status: feedbackWords ? done : absent },
  ];
}

function GiveUp({ draft: { id: draftId, erasedOn, criteria } }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const { personId } = useSession();
  const day = useFormat().day(erasedOn, 'long');
  const [asking, setAsking] = useState(false);
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(discardDraftMutation, { idempotencyKey }),
    touches: [keys.applications],
    onDone: () => {
      for (const { code: criterion } of criteria) keptAnswer.forget({ personId, draftId, criterion });
      toast({ text: t`Your draft is erased.` });
    },
  });
  return (
    <Row justify="between">
      <p className="muted">{t`If you change nothing in it, this draft is erased on ${day}.`}</p>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Give this draft up…`}</Button>
      {asking && (
        <Dialog title={t`Give this draft up?`} open onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t`Everything that you wrote in it is erased at once, and nobody can bring it back.`}</p>
            <FormProblems title={t`The draft was not erased.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
            <Row>
              <Button kind="danger" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Erase it`}</Button>
              <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
            </Row>
          </div>
        </Dialog>
      )}
    </Row>
  );
}
