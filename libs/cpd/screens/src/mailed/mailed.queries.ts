import { graphql } from '@standing/web-core';

export const mailedQuery = graphql(`
  query MyMailedCpd {
    myCpdMailbox {
      isOffered
      localPart
    }
    myMailedCpd {
      id
      title
      text
      sentOn
      refusedFiles
      files {
        id
        name
        ticket
      }
    }
  }
`);

export const recordMailedMutation = graphql(`
  mutation RecordMailedCpd($input: CpdActivityInput!, $mailed: Uuid!, $idempotencyKey: Uuid!) {
    recordCpdActivity(input: $input, mailed: $mailed, idempotencyKey: $idempotencyKey) {
      id
      version
      minutes
    }
  }
`);

export const openMailboxMutation = graphql(`
  mutation OpenCpdMailbox($idempotencyKey: Uuid!) {
    openCpdMailbox(idempotencyKey: $idempotencyKey) {
      localPart
    }
  }
`);

export const closeMailboxMutation = graphql(`
  mutation CloseCpdMailbox($idempotencyKey: Uuid!) {
    closeCpdMailbox(idempotencyKey: $idempotencyKey) {
      localPart
    }
  }
`);

export const discardMailedMutation = graphql(`
  mutation DiscardMailedCpd($id: Uuid!, $idempotencyKey: Uuid!) {
    discardMailedCpd(id: $id, idempotencyKey: $idempotencyKey)
  }
`);
