import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState, Form, RadioGroup, Row, Stack } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useMoney } from '@standing/web-core';
import { feeFor, useSchemeFees } from '../fees/use-fees.js';
import { beginMutation, levelsToApplyForQuery } from './guided.queries.js';

/** What an application is made of, for whoever has not begun one. */
export function Start() {
  const { t } = useLingui();
  return (
    <Stack gap="large">
      <Card title={t`What to expect`}>
        <ul className="bullets">
          <li>
            <Trans>You write it step by step, in any order. Each step is saved, and you can go on another day.</Trans>
          </li>
          <li>
            <Trans>Nobody but you reads it before you send it.</Trans>
          </li>
          <li>
            <Trans>
              Not every requirement need be met. What you send is decided by the scheme in force on that day.
            </Trans>
          </li>
        </ul>
      </Card>
      <LevelForm />
    </Stack>
  );
}

/** Which level to apply for: the one worked towards, unless another is chosen. */
export function LevelForm({ chosen }: { readonly chosen?: string }) {
  const { t } = useLingui();
  const levels = useQuery({
    queryKey: [...keys.levels, 'to-apply-for'],
    queryFn: () => ask(levelsToApplyForQuery, {}),
  });
  return (
    <Card title={t`Level`}>
      <Loaded query={levels} failed={t`The levels could not be loaded.`} lines={3}>
        {({ schemeLevels, standing }) =>
          schemeLevels.length === 0 ? (
            <EmptyState sentence={t`No scheme is in force today: there is no level to apply for.`} />
          ) : (
            <Levels
              levels={schemeLevels}
              first={chosen ?? standing?.aimedLevel?.code ?? null}
              begun={Boolean(chosen)}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

type LevelsProps = {
  readonly levels: readonly { readonly code: string; readonly title: string }[];
  readonly first: string | null;
  readonly begun: boolean;
};

function Levels({ levels, first, begun }: LevelsProps) {
  const { t } = useLingui();
  const [level, setLevel] = useState(first);
  const feeOf = useFeeHint();
  const act = useAct({
    run: (code: string, idempotencyKey) => ask(beginMutation, { level: code, idempotencyKey }),
    touches: [keys.applications],
  });
  return (
    <Form onSubmit={() => level && act.mutate(level)} label={t`Level`}>
      <FormProblems title={t`The application was not begun.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <RadioGroup
        label={t`Which level do you apply for?`}
        value={level}
        onChange={setLevel}
        options={levels.map(({ code, title }) => ({ value: code, text: title, hint: feeOf(code) }))}
      />
      <Row>
        <Button type="submit" kind={begun ? 'second' : 'first'} pending={act.isPending} disabled={level === null}>
          {begun ? t`Apply for this level` : t`Begin`}
        </Button>
      </Row>
    </Form>
  );
}

/** What applying for a level costs, in a few words; nothing where no fee is named. */
function useFeeHint(): (level: string) => string {
  const { t } = useLingui();
  const fees = useSchemeFees().data ?? null;
  const money = useMoney();
  return (level) => {
    const fee = feeFor(fees, 'FIRST', level);
    if (fee === null) return '';
    const amount = money(fee.amount, fee.currency);
    return t`First application: ${amount}`;
  };
}
