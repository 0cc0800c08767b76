import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Checkbox, EmptyState, Form, Row, Stack, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useKept } from '@standing/web-core';
import { type Draft, draftShape, inputOf, type Line, lineOf, NOTHING_YET } from './answer-draft.js';
import { AnswerLine } from './answer-line.js';
import { type Item, type MyAudit, reviewKeys } from './review.js';
import { answerMutation } from './review.queries.js';

const NAMES = 'audit-names';

type AnswerFormProps = { readonly audit: MyAudit; readonly items: readonly Item[] };

/** What one shows of each activity, sent together; a reload loses none of it. */
export function AnswerForm({ audit, items }: AnswerFormProps) {
  const { t } = useLingui();
  const { draft, setLine, namesNobody, setNamesNobody, mistakes, ids, tried, send, act } = useAnswering(audit, items);
  return (
    <Form onSubmit={send} label={t`Your answer`}>
      <Stack gap="large">
        <FormProblems title={t`Your answer was not sent.`} error={act.error} {...{ mistakes, ids, tried }} />
        {items.length === 0 && (
          <EmptyState sentence={t`No activity of yours ended in these days. You can send that as it is.`} />
        )}
        {items.length > 0 && <WhatCounts />}
        {items.map((item) => (
          <AnswerLine
            key={item.activityId}
            id={idOf(item)}
            item={item}
            line={lineOf(draft, item)}
            onLine={setLine(item)}
            error={mistakes[item.activityId]}
          />
        ))}
        <Card title={t`Send your answer`}>
          {items.some((item) => lineOf(draft, item).choice !== 'NONE') && (
            <div id={NAMES} tabIndex={-1}>
              <Checkbox checked={namesNobody} onChange={setNamesNobody}>
                {t`I have looked: no client and nobody else can be recognised in these files.`}
              </Checkbox>
            </div>
          )}
          <Callout>
            <p>{t`Your answer is sent once. Whoever reviews it may ask for more; you hear of it by e-mail.`}</p>
          </Callout>
          <Row>
            <Button type="submit" pending={act.isPending}>{t`Send my answer`}</Button>
          </Row>
        </Card>
      </Stack>
    </Form>
  );
}

/** What a file is to hold, said once for all activities. */
function WhatCounts() {
  const { t } = useLingui();
  return (
    <Callout>
      <p>{t`A file shows your name, who gave it, what, when, how long, and somebody else’s signature or stamp.`}</p>
      <p>{t`Where it is lost, show a file in its place, dated e-mails for instance, and say why.`}</p>
    </Callout>
  );
}

function useAnswering(audit: MyAudit, items: readonly Item[]) {
  const [draft, setDraft] = useKept<Draft>(`audit.${audit.id}.${audit.asked}`, draftShape, NOTHING_YET);
  const [namesNobody, setNamesNobody] = useState(false);
  const [tried, setTried] = useState(0);
  const act = useAnswer(audit, () => setDraft(NOTHING_YET));
  const mistakes = useMistakes(draft, items, namesNobody);
  const send = () => {
    setTried((times) => times + 1);
    if (Object.keys(mistakes).length === 0)
      act.mutate({ lines: items.map((item) => inputOf(item, lineOf(draft, item))), namesNobody });
  };
  return {
    ...{ draft, namesNobody, setNamesNobody, tried, send, act },
    mistakes: tried > 0 ? mistakes : {},
    ids: { ...Object.fromEntries(items.map((item) => [item.activityId, idOf(item)])), namesNobody: NAMES },
    setLine: (item: Item) => (line: Line) => setDraft((before) => ({ ...before, [item.activityId]: line })),
  };
}

function idOf({ activityId }: Item): string {
  return `audit-line-${activityId}`;
}

function useAnswer({ id: fileId }: MyAudit, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (said: { lines: ReturnType<typeof inputOf>[]; namesNobody: boolean }, idempotencyKey) =>
      ask(answerMutation, { input: { fileId, ...said }, idempotencyKey }),
    touches: [reviewKeys.mine, keys.cpd],
    onDone: () => {
      toast({ text: t`Your answer is sent.` });
      onDone();
    },
  });
}

/** What is still missing, by activity, and whether nobody looked for names; what is right is absent. */
function useMistakes(draft: Draft, items: readonly Item[], namesNobody: boolean): Record<string, string> {
  const { t } = useLingui();
  const mistakeOf = (item: Item): string | null => {
    const { choice, file, word } = lineOf(draft, item);
    const { title } = item;
    if (choice === null) return t`Say what you show of “${title}”.`;
    if ((choice === 'NEW' || choice === 'SUBSTITUTE') && file === null) return t`Choose a file for “${title}”.`;
    if (choice === 'SUBSTITUTE' && word.trim() === '') return t`Write why another file stands for “${title}”.`;
    return null;
  };
  const shows = items.some((item) => lineOf(draft, item).choice !== 'NONE');
  const lines = items.map((item) => [item.activityId, mistakeOf(item)] as const);
  const found: Record<string, string> = {};
  for (const [activityId, mistake] of lines) if (mistake !== null) found[activityId] = mistake;
  if (shows && !namesNobody) found['namesNobody'] = t`Look that nobody can be recognised, and tick the box.`;
  return found;
}
