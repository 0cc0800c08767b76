import { Trans, useLingui } from '@lingui/react/macro';
import type { QuestionProps } from '../props/complaint.js';
import { Choices } from './choices.js';

/** Four levels, each with what it makes impossible. */
export function IdentityQuestion({ sent, mistakes = [] }: QuestionProps) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          Each choice protects you differently, and each makes something impossible. Only the first two let your account
          alone be enough for a hearing, if the coach contests it.
        </Trans>
      </p>
      <Choices
        name="nameVisibility"
        sent={sent}
        mistakes={mistakes}
        offered={[
          {
            value: 'NAMED',
            label: t`Everybody in the case, the coach too`,
            hint: t`The coach is told who complains, if your complaint is taken up. Nothing is made impossible.`,
          },
          {
            value: 'KEPT_FROM_COACH',
            label: t`You, but not the coach`,
            hint: t`We know who you are and do not tell the coach. They may still guess it from what happened.`,
          },
          {
            value: 'PSEUDONYMOUS',
            label: t`Nobody, but I will come back with a return code`,
            hint: t`We cannot write to you: you look here yourself. Nobody can ask you anything, so if the coach contests what you say, we can only go on with other evidence.`,
          },
          {
            value: 'ANONYMOUS',
            label: t`Nobody, and I will not come back`,
            hint: t`You cannot learn what became of it. Nobody can ask you anything, so if the coach contests what you say, we can only go on with other evidence.`,
          },
        ]}
      />
    </>
  );
}
