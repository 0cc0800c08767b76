import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import type { MyCase } from './my-case.js';

type ConflictsToldProps = { readonly conflicts: MyCase['softConflicts'] };

/** That somebody in the case has a soft conflict, in what function and how far it is; never whose, nor by what tie. */
export function ConflictsTold({ conflicts }: ConflictsToldProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (conflicts.length === 0) return null;
  return (
    <Callout title={t`A conflict of interest is known`}>
      <ul className="bullets">
        {conflicts.map(({ function: name, foundOn, signedOn }, at) => {
          const who = t(FUNCTION_WORDS[name]);
          const found = format.day(foundOn, 'long');
          const signed = signedOn && format.day(signedOn, 'long');
          return (
            <li key={at}>
              {signed
                ? t`In this function: ${who}. Found on ${found}; two people without a conflict agreed on ${signed} that they go on.`
                : t`In this function: ${who}. Found on ${found}; they do nothing in the case until two people without a conflict have agreed.`}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
