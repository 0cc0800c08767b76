import { useLingui } from '@lingui/react/macro';
import type { RefusalShown } from '../graph/errors.js';

/** Why the server did not take a line, each reason once. */
export function UnsentReasons({ refusals }: { readonly refusals: readonly RefusalShown[] }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    NOT_FOUND: t`It does not exist, or it is not open to you.`,
    FORBIDDEN: t`Your role does not allow this. The office of your association can tell you who may.`,
  };
  const reasons = new Set(refusals.map(({ code, message }) => words[code] ?? message));
  return [...reasons].map((reason) => (
    <p key={reason} className="small">
      {reason}
    </p>
  ));
}
