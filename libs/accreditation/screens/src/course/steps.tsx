import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { type Step, STEP_WORDS } from './step-words.js';

/** What happened to an application, the oldest first; who did it is not said. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <ol className="rows">
      {steps.map(({ kind, on }, place) => (
        <li key={`${place} ${kind}`}>
          <span className="strong">{format.day(on, 'long')}</span>
          <br />
          {t(STEP_WORDS[kind])}
        </li>
      ))}
    </ol>
  );
}
