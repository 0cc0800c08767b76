import { useLingui } from '@lingui/react/macro';
import { Button, Callout, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { HoldForm } from './hold-form.js';
import { liftHoldMutation } from './retention.queries.js';
import { type CaseOver, HOLD_WORDS, type HoldOnCase } from './retention-words.js';

/** What holds a case although its time is over, and holding it. */
export function Holds({ over }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const { holds, linked } = over;
  return (
    <section className="stack" aria-label={t`What holds it`}>
      <h3>{t`What holds it`}</h3>
      {holds.length === 0 && !linked && <p className="muted">{t`Nothing holds it.`}</p>}
      {linked && (
        <Callout>
          <p>{t`Another case about the same person goes on. This one waits until that is closed.`}</p>
        </Callout>
      )}
      {holds.length > 0 && (
        <ul className="rows">
          {holds.map((hold) => (
            <HoldRow key={hold.id} hold={hold} />
          ))}
        </ul>
      )}
      <HoldForm over={over} />
    </section>
  );
}

function HoldRow({ hold: { id, reason, reviewOn } }: { readonly hold: HoldOnCase }) {
  const { t } = useLingui();
  const day = useFormat().day(reviewOn, 'long');
  const word = t(HOLD_WORDS[reason]);
  const act = useAct({
    run: (holdId: string, idempotencyKey) => ask(liftHoldMutation, { holdId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The hold is lifted.` }),
  });
  return (
    <li>
      <FormProblems title={t`The hold was not lifted.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <div className="item">
        <span className="item-main">
          {word}
          <span className="muted">{` · ${t`looked at again on ${day}, and over then`}`}</span>
        </span>
        <span className="item-end">
          <Button
            kind="second"
            onPress={() => act.mutate(id)}
            pending={act.isPending}
            label={t`Lift the hold: ${word}`}
          >
            {t`Lift`}
          </Button>
        </span>
      </div>
    </li>
  );
}
