import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The kinds of activity, in the order in which they are offered. */
export const KINDS = ['TRAINING', 'CONFERENCE', 'PEER_EXCHANGE', 'READING', 'TEACHING', 'RESEARCH_WRITING'] as const;
export type Kind = (typeof KINDS)[number];

/** A kind in words. */
export function kindWord(kind: Kind): MessageDescriptor {
  switch (kind) {
    case 'TRAINING':
      return msg`Training`;
    case 'CONFERENCE':
      return msg`Conference or study day`;
    case 'PEER_EXCHANGE':
      return msg`Exchange among peers`;
    case 'READING':
      return msg`Reading and own study`;
    case 'TEACHING':
      return msg`Teaching others`;
    case 'RESEARCH_WRITING':
      return msg`Research and writing`;
  }
}
