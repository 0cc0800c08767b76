import { graphql } from '@standing/web-core';

export const nameRespondentMutation = graphql(`
  mutation NameRespondent($caseId: Uuid!, $who: MemberMeantInput!, $idempotencyKey: Uuid!) {
    nameRespondent(caseId: $caseId, who: $who, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const serveChargesMutation = graphql(`
  mutation ServeCharges($input: ServeChargesInput!, $idempotencyKey: Uuid!) {
    serveCharges(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const proveServiceMutation = graphql(`
  mutation ProveService($caseId: Uuid!, $on: Day!, $idempotencyKey: Uuid!) {
    proveService(caseId: $caseId, on: $on, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const appointToPanelMutation = graphql(`
  mutation AppointToPanel(
    $caseId: Uuid!
    $panel: CasePanel!
    $who: MemberMeantInput!
    $seat: CaseSeat
    $because: RotaPassReason
    $idempotencyKey: Uuid!
  ) {
    appointToPanel(
      caseId: $caseId
      panel: $panel
      who: $who
      seat: $seat
      because: $because
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const proposeMeasureMutation = graphql(`
  mutation ProposeMeasure($input: AskForMeasureInput!, $idempotencyKey: Uuid!) {
    proposeMeasure(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const orderUrgentMeasureMutation = graphql(`
  mutation OrderUrgentMeasure($input: AskForMeasureInput!, $idempotencyKey: Uuid!) {
    orderUrgentMeasure(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const confirmUrgentMeasureMutation = graphql(`
  mutation ConfirmUrgentMeasure($caseId: Uuid!, $idempotencyKey: Uuid!) {
    confirmUrgentMeasure(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const notifyMeasureMutation = graphql(`
  mutation NotifyMeasure($caseId: Uuid!, $idempotencyKey: Uuid!) {
    notifyMeasure(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const notifyDecisionMutation = graphql(`
  mutation NotifyDecision($caseId: Uuid!, $idempotencyKey: Uuid!) {
    notifyDecision(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const proposeWithdrawalMutation = graphql(`
  mutation ProposeWithdrawal($caseId: Uuid!, $idempotencyKey: Uuid!) {
    proposeWithdrawal(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const putWithdrawalInForceMutation = graphql(`
  mutation PutWithdrawalInForce($caseId: Uuid!, $idempotencyKey: Uuid!) {
    putWithdrawalInForce(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const proposeSanctionMutation = graphql(`
  mutation ProposeSanction($caseId: Uuid!, $idempotencyKey: Uuid!) {
    proposeSanction(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const putSanctionInForceMutation = graphql(`
  mutation PutSanctionInForce($caseId: Uuid!, $idempotencyKey: Uuid!) {
    putSanctionInForce(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const annulSanctionMutation = graphql(`
  mutation AnnulSanction($caseId: Uuid!, $idempotencyKey: Uuid!) {
    annulSanction(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const proposeAnnulmentMutation = graphql(`
  mutation ProposeAnnulment($caseId: Uuid!, $reasons: String!, $idempotencyKey: Uuid!) {
    proposeAnnulment(caseId: $caseId, reasons: $reasons, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const amendChargesMutation = graphql(`
  mutation AmendCharges($input: ServeChargesInput!, $idempotencyKey: Uuid!) {
    amendCharges(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
