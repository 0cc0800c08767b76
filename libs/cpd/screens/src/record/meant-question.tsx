import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import { RefusedError } from '@standing/web-core';

/** What a person says on purpose, once the server has asked. */
export type Meant = { readonly acceptDuplicate: boolean; readonly namesMeant: boolean };

export const NOTHING_MEANT: Meant = { acceptDuplicate: false, namesMeant: false };

/** What says yes to each question of the server. */
const ANSWERS: Readonly<Record<string, Partial<Meant>>> = {
  CPD_POSSIBLE_DUPLICATE: { acceptDuplicate: true },
  CPD_REFLECTION_POSSIBLE_NAME: { namesMeant: true },
};

/** The server asks rather than refuses: the same goes through once the person says that it is meant. */
export function askedWhetherMeant(error: Error | null): RefusedError | null {
  const isAsked = error instanceof RefusedError && error.refusals.every(({ code }) => code in ANSWERS);
  return isAsked ? error : null;
}

export type MeantQuestionProps = {
  readonly question: RefusedError;
  /** Keeps it, with all that was asked said to be meant. */
  readonly onKeep: (meant: Meant) => void;
  readonly pending: boolean;
};

export function MeantQuestion({ question, onKeep, pending }: MeantQuestionProps) {
  const { t } = useLingui();
  const meant = question.refusals.reduce<Meant>((all, { code }) => ({ ...all, ...ANSWERS[code] }), NOTHING_MEANT);
  const nobody = t`Nobody else can be recognised: keep it so`;
  const both = meant.acceptDuplicate ? t`Both are meant: keep it so` : nobody;
  const keepWords = meant.namesMeant ? both : t`There were two: keep both`;
  return (
    <Callout tone="warn" announced>
      {question.refusals.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <Button kind="second" onPress={() => onKeep(meant)} pending={pending}>
        {keepWords}
      </Button>
    </Callout>
  );
}
