import { graphql } from '@standing/web-core';

export const plansQuery = graphql(`
  query MyCpdPlans {
    myCpdPlans {
      id
      fromOn
      untilOn
      topics
    }
  }
`);

export const tellPlanMutation = graphql(`
  mutation TellCpdPlan($input: CpdPlanInput!, $idempotencyKey: Uuid!) {
    tellCpdPlan(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takePlanBackMutation = graphql(`
  mutation TakeCpdPlanBack($id: Uuid!, $idempotencyKey: Uuid!) {
    takeCpdPlanBack(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
