import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import { RefusedError } from '@standing/web-core';

const ASKED = 'ETHICS_ADVICE_MAY_IDENTIFY';

/** The server asks rather than refuses: the same goes through once the writer says that it leads to nobody. */
export function askedWhetherMeant(error: Error | null): RefusedError | null {
  return error instanceof RefusedError && error.refusals.every(({ code }) => code === ASKED) ? error : null;
}

type Props = { readonly question: RefusedError; readonly onKeep: () => void; readonly pending: boolean };

export function MeantQuestion({ question, onKeep, pending }: Props) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced>
      {question.refusals.map(({ code, message }) => (
        <p key={code} data-user-text="">
          {message}
        </p>
      ))}
      <Button kind="second" onPress={onKeep} pending={pending}>
        {t`It leads to nobody: send it so`}
      </Button>
    </Callout>
  );
}
