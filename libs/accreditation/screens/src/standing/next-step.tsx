import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton, NextBest } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { lineFragment } from './standing.queries.js';
import { stepFor } from './step.js';
import type { Decision } from './use-standing.js';

/** How many requirements are met, and the one thing to do next. */
export function NextStep({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const format = useFormat();
  const { metCount, lineCount, nextBest, nextChangeOn } = decision;
  const ring = {
    done: metCount,
    of: lineCount,
    word: plural(metCount, { one: 'met', other: 'met' }),
    sentence: t`${metCount} of ${lineCount} requirements met`,
  };
  if (!nextBest) {
    const day = nextChangeOn && format.day(nextChangeOn, 'long');
    return (
      <Card>
        <NextBest ring={ring} title={t`Nothing to do at the moment`}>
          {day ? t`By itself, the next thing changes on ${day}.` : t`Nothing changes by itself either.`}
        </NextBest>
      </Card>
    );
  }
  const line = decision.lines
    .map((each) => readFragment(lineFragment, each))
    .find(({ ruleId }) => ruleId === nextBest.ruleId);
  const step = line ? stepFor(nextBest.code, line.kind) : null;
  // While the code is unsigned, the banner above carries the button: a screen has one.
  const action = step && step.href !== '/code' && <LinkButton href={step.href}>{t(step.text)}</LinkButton>;
  return (
    <Card>
      <NextBest ring={ring} title={t`Do this next`} action={action}>
        {nextBest.sentence}
      </NextBest>
    </Card>
  );
}
