import { graphql, type ResultOf } from '@standing/web-core';

/** Every draw that the office sees, and what the levels are called. */
export const auditDrawsQuery = graphql(`
  query AuditDraws {
    auditDraws {
      id
      state
      preparedOn
      drawnOn
      ratePerMille
      byLevel
      leaveOutDrawnLastTime
      minimumDays
      undocumentedWeight
      answerDays
      rows
      leftOut
      announcement
      commitment
      shares {
        commitment
        share
        isOwn
      }
      strata {
        stratum
        rows
        drawn
      }
    }
    schemeLevels {
      code
      title
    }
  }
`);

export const drawnPeopleQuery = graphql(`
  query AuditDrawnPeople($id: Uuid!, $after: String) {
    auditDrawnPeople(id: $id, first: 50, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const prepareDrawMutation = graphql(`
  mutation PrepareAuditDraw($input: AuditDrawInput!, $idempotencyKey: Uuid!) {
    prepareAuditDraw(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const commitShareMutation = graphql(`
  mutation CommitAuditShare($drawId: Uuid!, $commitment: String!, $idempotencyKey: Uuid!) {
    commitAuditShare(drawId: $drawId, commitment: $commitment, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const revealShareMutation = graphql(`
  mutation RevealAuditShare($drawId: Uuid!, $share: String!, $idempotencyKey: Uuid!) {
    revealAuditShare(drawId: $drawId, share: $share, idempotencyKey: $idempotencyKey) {
      id
      state
    }
  }
`);

export const abandonDrawMutation = graphql(`
  mutation AbandonAuditDraw($drawId: Uuid!, $idempotencyKey: Uuid!) {
    abandonAuditDraw(drawId: $drawId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** The reader's own row in each draw, and what the levels are called. */
export const ownAuditsQuery = graphql(`
  query MyAuditDraws {
    myAuditDraws {
      drawId
      state
      preparedOn
      drawnOn
      stratum
      leftOut
      weight
      stratumRows
      stratumDrawn
      isDrawn
      ticket
    }
    schemeLevels {
      code
      title
    }
  }
`);

export const ownProofQuery = graphql(`
  query MyAuditProof($drawId: Uuid!) {
    myAuditProof(drawId: $drawId)
  }
`);

export type AuditDraws = ResultOf<typeof auditDrawsQuery>;
export type AuditDraw = AuditDraws['auditDraws'][number];
export type OwnAudit = ResultOf<typeof ownAuditsQuery>['myAuditDraws'][number];
export type Level = AuditDraws['schemeLevels'][number];

/** Where answers about draws are kept. */
export const auditKeys = { draws: ['audit-draws'], own: ['my-audit-draws'] } as const;
