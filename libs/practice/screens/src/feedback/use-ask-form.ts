import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FieldMistakes, useFields } from '@standing/web-core';
import { namesIn } from '../engagements/names-in.js';
import type { Engagement } from '../engagements/use-engagements.js';
import { type GiverKind, useMakeFeedbackLink } from './use-feedback.js';

export type AskValues = {
  readonly kind: GiverKind;
  /** Of a client or a sponsor. */
  readonly engagementId: string;
  /** Of a supervisor or a peer. */
  readonly label: string;
  /** What looks like a name is a pseudonym, said on purpose. */
  readonly meant: boolean;
};

export const ASK_IDS = { engagementId: 'ask-engagement', label: 'ask-label' };

/** In which of the engagements somebody of this kind can be asked. */
export function engagementsWith(kind: GiverKind, engagements: readonly Engagement[]): readonly Engagement[] {
  if (kind === 'CLIENT') return engagements;
  return kind === 'SPONSOR' ? engagements.filter(({ terms }) => terms?.sponsor) : [];
}

export function isInEngagement(kind: GiverKind): kind is 'CLIENT' | 'SPONSOR' {
  return kind === 'CLIENT' || kind === 'SPONSOR';
}

/** The form that makes a link; the server's detector is asked about a new label before anything is kept. */
export function useAskForm(first: GiverKind, engagements: readonly Engagement[], label = '') {
  const act = useMakeFeedbackLink();
  const [names, setNames] = useState<readonly string[]>([]);
  const engagementId = engagementsWith(first, engagements)[0]?.id ?? '';
  const empty: AskValues = { kind: first, engagementId, label, meant: label !== '' };
  const fields = useFields(empty, useCheck(), act.error);
  const make = async ({ kind, engagementId, label, meant }: AskValues) => {
    if (isInEngagement(kind)) return act.mutate({ kind, engagementId });
    const found = await namesIn(label);
    setNames(found);
    if (found.length === 0 || meant) act.mutate({ kind, label: label.trim(), nameIsPseudonym: meant });
  };
  return { fields, names, act, submit: () => fields.submit((values) => void make(values)) };
}

function useCheck(): (values: AskValues) => FieldMistakes<AskValues> {
  const { t } = useLingui();
  return ({ kind, engagementId, label }) => ({
    ...(isInEngagement(kind) && engagementId === '' && { engagementId: t`Choose an engagement.` }),
    ...(!isInEngagement(kind) && label.trim() === '' && { label: t`Choose a pseudonym.` }),
  });
}
