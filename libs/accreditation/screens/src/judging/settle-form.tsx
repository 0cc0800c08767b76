import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { nullable, object, picklist, record, string } from 'valibot';
import { Button, Card, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useKept } from '@standing/web-core';
import { moderateMutation } from './judging.queries.js';
import { JudgedPair } from './judged-pair.js';
import type { Moderation } from './moderation.js';

type Final = { readonly mark: 'MET' | 'NOT_YET' | null; readonly reason: string; readonly wouldSatisfy: string };
/** By criterion. */
type Finals = Readonly<Record<string, Final>>;
type Open = Moderation['criteria'];

const NOTHING: Final = { mark: null, reason: '', wouldSatisfy: '' };
const NONE: Finals = {};
const finalsShape = record(
  string(),
  object({ mark: nullable(picklist(['MET', 'NOT_YET'])), reason: string(), wouldSatisfy: string() }),
);

type SettleFormProps = { readonly moderation: Moderation; readonly open: Open };

/** A final mark with its reason for each criterion that is open, sent together; a reload loses none of it. */
export function SettleForm({ moderation: { applicationId }, open }: SettleFormProps) {
  const { t } = useLingui();
  const [finals, setFinals] = useKept(`moderation.${applicationId}`, finalsShape, NONE);
  const setFinal = (code: string, final: Final) => setFinals((before) => ({ ...before, [code]: final }));
  const [tried, setTried] = useState(0);
  const act = useAct({
    run: (marks: ReturnType<typeof written>, idempotencyKey) =>
      ask(moderateMutation, { applicationId, marks, idempotencyKey }),
    touches: [keys.assessments, keys.applications, keys.member],
    onDone: () => {
      toast({ text: t`The assessments are moderated.` });
      setFinals(NONE);
    },
  });
  const isWhole = open.every(({ code }) => isDone(finals[code] ?? NOTHING));
  const mistakes = tried > 0 && !isWhole ? { marks: t`Settle each criterion, with its reason.` } : {};
  const first = open.find(({ code }) => !isDone(finals[code] ?? NOTHING));
  const ids = { marks: `settle-${first?.code ?? ''}` };
  const send = () => {
    setTried((times) => times + 1);
    if (isWhole) act.mutate(written(open, finals));
  };
  return (
    <Form onSubmit={send} label={t`Moderation`}>
      <FormProblems
        title={t`The assessments were not moderated.`}
        error={act.error}
        mistakes={mistakes}
        ids={ids}
        tried={tried}
      />
      <OpenCriteria open={open} finals={finals} onFinal={setFinal} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Settle these criteria`}</Button>
        <span className="muted">{t`It never changes afterwards, and you have no other part in this application.`}</span>
      </Row>
    </Form>
  );
}

type OpenCriteriaProps = {
  readonly open: Open;
  readonly finals: Finals;
  readonly onFinal: (code: string, final: Final) => void;
};

function OpenCriteria({ open, finals, onFinal }: OpenCriteriaProps) {
  const { t } = useLingui();
  return (
    <Card title={t`To settle`}>
      <ul className="rows">
        {open.map((criterion) => (
          <li key={criterion.code} className="stack">
            <JudgedPair criterion={criterion} />
            <Settling
              criterion={criterion}
              final={finals[criterion.code] ?? NOTHING}
              onChange={(final) => onFinal(criterion.code, final)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type SettlingProps = {
  readonly criterion: Pick<Open[number], 'code' | 'title'>;
  readonly final: Final;
  readonly onChange: (final: Final) => void;
};

/** Named by its criterion, so that whoever hears the form knows which mark and reason these are. */
function Settling({ criterion: { code, title }, final, onChange }: SettlingProps) {
  const { t } = useLingui();
  return (
    <div role="group" aria-label={title} className="stack">
      <RadioGroup
        id={`settle-${code}`}
        label={t`Final mark`}
        value={final.mark}
        onChange={(value) => onChange({ ...final, mark: value === 'MET' ? 'MET' : 'NOT_YET' })}
        options={[
          { value: 'MET', text: t`Met` },
          { value: 'NOT_YET', text: t`Not yet` },
        ]}
        inline
      />
      <TextArea
        label={t`Reason`}
        hint={t`If the level is refused, the applicant reads it. Name nobody.`}
        value={final.reason}
        onChange={(reason) => onChange({ ...final, reason })}
      />
      {final.mark === 'NOT_YET' && (
        <TextArea
          label={t`What would satisfy it`}
          value={final.wouldSatisfy}
          onChange={(wouldSatisfy) => onChange({ ...final, wouldSatisfy })}
        />
      )}
    </div>
  );
}

function isDone({ mark, reason, wouldSatisfy }: Final): boolean {
  return mark !== null && reason.trim() !== '' && (mark === 'MET' || wouldSatisfy.trim() !== '');
}

function written(open: Open, finals: Finals) {
  return open.map(({ code }) => {
    const { mark, reason, wouldSatisfy } = finals[code] ?? NOTHING;
    return { criterion: code, mark: mark ?? 'NOT_YET', reason, wouldSatisfy: mark === 'NOT_YET' ? wouldSatisfy : null };
  });
}
