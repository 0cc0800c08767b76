import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import { RefusedError } from '@standing/web-core';

/** The server asks rather than refuses: the same goes through once the person says that it is meant. */
export function askedTwice(error: Error | null): RefusedError | null {
  const asked = error instanceof RefusedError && error.refusals.every(({ code }) => code === 'CPD_POSSIBLE_DUPLICATE');
  return asked ? error : null;
}

export type TwiceQuestionProps = {
  readonly question: RefusedError;
  readonly onKeep: () => void;
  readonly pending: boolean;
};

export function TwiceQuestion({ question, onKeep, pending }: TwiceQuestionProps) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced>
      {question.refusals.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <Button kind="second" onPress={onKeep} pending={pending}>{t`There were two: keep both`}</Button>
    </Callout>
  );
}
