import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Failure, Loaded, useFormat } from '@standing/web-core';
import { pathOf, useCategories } from '../record/use-categories.js';
import { PlanDialog } from './plan-dialog.js';
import { type Plan, usePlans, useTakePlanBack } from './use-plans.js';

/** That the coach has planned, as the body is told of it: topics and days, and nothing of an aim. Not there without categories. */
export function PlanCard() {
  const { t } = useLingui();
  const known = useCategories();
  const [open, setOpen] = useState(false);
  const plans = usePlans();
  if (known.length === 0 && (plans.data ?? []).length === 0) return null;
  const tell = <Button kind="second" size="small" onPress={() => setOpen(true)}>{t`Tell of a plan…`}</Button>;
  return (
    <Card title={t`Plan told to my body`} action={tell} busy={plans.isFetching}>
      <Loaded query={plans} failed={t`What you told of plans could not be loaded.`} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              sentence={t`Some bodies ask for a plan before the activities. You can tell yours that there is one: its topics and days go, and nothing of what you mean to learn.`}
            />
          ) : (
            <ul className="rows">
              {found.map((plan) => (
                <li key={plan.id}>
                  <Row plan={plan} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && <PlanDialog topics={(plans.data ?? [])[0]?.topics ?? []} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Row({ plan: { id, fromOn, untilOn, topics } }: { readonly plan: Plan }) {
  const { t } = useLingui();
  const format = useFormat();
  const known = useCategories();
  const act = useTakePlanBack(id);
  const [from, until] = [format.day(fromOn), format.day(untilOn)];
  const days = t`${from} to ${until}`;
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{format.all(topics.map((code) => pathOf(code, known)))}</span>
          <br />
          <span className="muted small">{days}</span>
        </span>
        <span className="item-end" data-size="large">
          <Button
            kind="quiet"
            size="small"
            onPress={() => act.mutate()}
            pending={act.isPending}
            label={t`Take back the plan of ${days}`}
          >
            {t({ message: 'Take back', context: 'plan' })}
          </Button>
        </span>
      </div>
      {act.error && <Failure title={t`It was not taken back.`} error={act.error} />}
    </>
  );
}
