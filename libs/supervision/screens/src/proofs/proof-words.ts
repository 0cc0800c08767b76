import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { DocumentKind, ProofSession } from './use-proofs.js';

export const DOCUMENT_KINDS: readonly DocumentKind[] = ['INVOICE', 'ATTESTATION', 'DIARY', 'CORRESPONDENCE', 'OTHER'];

/** What a document is. */
export function kindWord(kind: DocumentKind): MessageDescriptor {
  switch (kind) {
    case 'INVOICE':
      return msg`Invoice`;
    case 'ATTESTATION':
      return msg`Attestation by somebody who saw it`;
    case 'DIARY':
      return msg`Extract of a diary or calendar`;
    case 'CORRESPONDENCE':
      return msg`Letters or mails`;
    case 'OTHER':
      return msg({ message: 'Something else', context: 'document' });
  }
}

export type ProofWord = { readonly tone: Tone; readonly word: MessageDescriptor };

/** What became of a session of a proof, in a word. What is accepted on documents is never called confirmed. */
export function stateWord(state: ProofSession['state']): ProofWord {
  switch (state) {
    case 'WAITING':
      return { tone: 'warn', word: msg`Documents being looked at` };
    case 'ACCEPTED':
      return { tone: 'ok', word: msg`Accepted on documents` };
    case 'NOT_ACCEPTED':
      return { tone: 'bad', word: msg`Not accepted on documents` };
    case 'REVERSED':
      return { tone: 'bad', word: msg`No longer accepted on documents` };
    case 'ANSWERED':
      return { tone: 'plain', word: msg`Closed: the supervisor answered` };
    case 'TAKEN_BACK':
      return { tone: 'plain', word: msg`Documents taken back` };
  }
}

/** Why a session is not accepted, or is no longer, as both sides read it. */
export function reasonWord(reason: NonNullable<ProofSession['reason']>): MessageDescriptor {
  switch (reason) {
    case 'NOT_READABLE':
      return msg`The documents cannot be read.`;
    case 'OTHER_SESSION':
      return msg`The documents do not show this session.`;
    case 'LENGTH_NOT_SHOWN':
      return msg`The documents do not show how long it lasted.`;
    case 'NOT_GENUINE':
      return msg`The documents could not be relied on.`;
    case 'NAMES_SHOWN':
      return msg`Clients are named in the documents: hide the names, and give them again.`;
    case 'SUPERVISOR_DECLINED':
      return msg`The supervisor has since declined the session.`;
    case 'MISTAKE':
      return msg`It was accepted by mistake.`;
    case 'OTHER':
      return msg({ message: 'Another reason.', context: 'documents' });
  }
}
