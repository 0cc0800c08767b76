import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, type FieldMistakes, keys, useAct } from '@standing/web-core';
import type { Subject } from '../subject/subject-mark.js';
import { proposeAgreementMutation } from './agreement.queries.js';
import type { Relation } from './relation-words.js';

export type Proposal = {
  /** From the directory, or a new one. */
  readonly from: string | null;
  readonly supervisorId: string | null;
  readonly subject: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly startsOn: string | null;
  readonly relations: readonly Relation[];
  readonly noRelations: boolean;
};

/** Sends the proposal; the supervisor gets a mail at once. */
export function usePropose(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (proposal: Proposal, idempotencyKey) =>
      ask(proposeAgreementMutation, { input: inputOf(proposal), idempotencyKey }),
    touches: [keys.agreements],
    onDone: ({ proposeAgreement }) => {
      const { name } = proposeAgreement.supervisor;
      toast({ text: t`${name} is asked by mail to accept.` });
      onDone();
    },
  });
}

function inputOf({ from, supervisorId, subject: about, name, email, locale, startsOn, relations }: Proposal) {
  const newSupervisor = { name: name.trim(), email: email.trim(), locale: locale === 'en' ? 'en' : 'fr' };
  const who = from === 'new' ? { newSupervisor } : { supervisorId };
  const subject: Subject = about === 'SUPERVISION' ? 'SUPERVISION' : 'COACHING';
  return { ...who, subject, startsOn: startsOn ?? '', relations: [...relations], relationsDeclared: true };
}

/** What is still missing before a proposal can be sent. */
export function useCheckProposal(): (values: Proposal) => FieldMistakes<Proposal> {
  const { t } = useLingui();
  return (proposal) => ({
    ...(proposal.from === 'directory' &&
      proposal.supervisorId === null && { supervisorId: t`Choose a supervisor from the list.` }),
    ...(proposal.from === 'new' && proposal.name.trim() === '' && { name: t`Write the supervisor’s name.` }),
    ...(proposal.from === 'new' &&
      !/^\S+@\S+\.\S+$/.test(proposal.email.trim()) && {
        email: t`Write the supervisor’s e-mail address, for example name@example.org.`,
      }),
    ...(proposal.startsOn === null && { startsOn: t`Give the first day.` }),
    ...(proposal.relations.length === 0 &&
      !proposal.noRelations && { relations: t`Tick the other relations you have, or “None of these”.` }),
  });
}
