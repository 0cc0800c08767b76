import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import type { MissingStep } from '../course.js';
import { MISSING_WORDS } from '../words/missing-words.js';

/** Every step without which the accreditation does not end, by its name. */
export function MissingSteps({ missing }: { readonly missing: readonly MissingStep[] }) {
  const { t } = useLingui();
  if (missing.length === 0) return null;
  return (
    <Callout title={t`Still missing for a withdrawal`}>
      <ul className="stack" data-gap="small">
        {missing.map((step) => (
          <li key={step}>{t(MISSING_WORDS[step])}</li>
        ))}
      </ul>
    </Callout>
  );
}
