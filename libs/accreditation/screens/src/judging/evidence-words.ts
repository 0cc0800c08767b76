import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';

/** What each kind of evidence is called. */
export const EVIDENCE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  practice: msg`Practice`,
  supervision: msg`Supervision`,
  'supervision-of-supervision': msg`Supervision of supervision`,
  'code-signature': msg`Code of ethics signed`,
  'insurance-cover': msg`Insurance`,
  'employer-cover': msg`Insurance of an employer`,
  'continuity-plan': msg`Continuity plan`,
  cpd: msg`Professional development`,
  feedback: msg`Feedback`,
};

type Piece = { readonly kind: string; readonly heldOn: string; readonly minutes: number };

/** One piece in a line: what, on which day, how long. */
export function usePieceWords(): (piece: Piece) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ kind, heldOn, minutes }) => {
    const word = EVIDENCE_WORDS[kind];
    const length = minutes === 0 ? [] : [format.duration(minutes)];
    return [word ? t(word) : kind, format.day(heldOn), ...length].join(' · ');
  };
}
