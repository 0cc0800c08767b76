import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, type ResultOf, useAct } from '@standing/web-core';
import { plansQuery, takePlanBackMutation, tellPlanMutation } from './plan.queries.js';

export type Plan = ResultOf<typeof plansQuery>['myCpdPlans'][number];

const PLANS = [...keys.cpd, 'plans'];
const MOVES = { touches: [PLANS], movesStanding: true };

/** The plans that the person signed in told of, the latest first. */
export function usePlans() {
  return useQuery({ queryKey: PLANS, queryFn: () => ask(plansQuery, {}), select: ({ myCpdPlans }) => myCpdPlans });
}

/** What a plan is told with: the last day is there once the form is whole. */
export type PlanValues = { readonly topics: readonly string[]; readonly untilOn: string | null };

/** Tells of a plan from today on. */
export function useTellPlan(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    ...MOVES,
    run: ({ topics, untilOn }: PlanValues, idempotencyKey) =>
      ask(tellPlanMutation, { input: { topics: [...topics], untilOn: untilOn ?? '' }, idempotencyKey }),
    onDone: () => {
      toast({ text: t`Told. It holds from today on.` });
      onDone();
    },
  });
}

/** Takes back that there was a plan. */
export function useTakePlanBack(id: string) {
  const { t } = useLingui();
  return useAct({
    ...MOVES,
    run: (_: void, idempotencyKey) => ask(takePlanBackMutation, { id, idempotencyKey }),
    onDone: () => toast({ text: t`Taken back. It no longer counts.` }),
  });
}
