import { graphql, type ResultOf } from '@standing/web-core';

/** Every campaign with its progress, and the texts that a new one could ask for. */
export const campaignsQuery = graphql(`
  query Campaigns {
    campaigns {
      id
      title
      name
      isCode
      audience
      deadlineOn
      remindDays
      openedOn
      closedOn
      isOpen
      asked
      signed
      weeks {
        fromOn
        signed
      }
    }
    textsToSign {
      id
      isCode
      title
      name
      isInForce
    }
  }
`);

export const campaignSizeQuery = graphql(`
  query CampaignSize($textId: Uuid!, $audience: CampaignAudience!) {
    campaignSize(textId: $textId, audience: $audience) {
      asked
      signed
    }
  }
`);

export const campaignWaitingQuery = graphql(`
  query CampaignWaiting($id: Uuid!) {
    campaignWaiting(id: $id) {
      id
      name
    }
  }
`);

export const openCampaignMutation = graphql(`
  mutation OpenCampaign($input: OpenCampaignInput!, $idempotencyKey: Uuid!) {
    openCampaign(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const closeCampaignMutation = graphql(`
  mutation CloseCampaign($id: Uuid!, $idempotencyKey: Uuid!) {
    closeCampaign(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const outsideDecisionsQuery = graphql(`
  query OutsideDecisions {
    outsideDecisions {
      id
      person {
        id
        name
      }
      kind
      authority
      decidedOn
      reportedOn
      reportUntil
      takenBackAt
    }
  }
`);

/** What a member signed, and every text that a paper may be of. */
export const memberSignaturesQuery = graphql(`
  query MemberSignatures($personId: Uuid!) {
    signaturesOfMember(personId: $personId) {
      id
      title
      name
      isCode
      signedOn
      place
      nameTyped
      method
      keptAt
      takenBackAt
    }
    textsToSign {
      id
      title
      name
      isCode
    }
  }
`);

export const recordPaperMutation = graphql(`
  mutation RecordPaperSignature($input: PaperSignatureInput!, $idempotencyKey: Uuid!) {
    recordPaperSignature(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const takeBackPaperMutation = graphql(`
  mutation TakeBackPaperSignature($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackPaperSignature(id: $id, idempotencyKey: $idempotencyKey)
  }
`);

export type Campaigns = ResultOf<typeof campaignsQuery>;
export type Campaign = Campaigns['campaigns'][number];
export type MemberSignatures = ResultOf<typeof memberSignaturesQuery>;
export type MemberSignature = MemberSignatures['signaturesOfMember'][number];
