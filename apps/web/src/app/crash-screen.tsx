import { useLingui } from '@lingui/react/macro';
import { PageHeader, Problem } from '@standing/design-system';

/** A screen that broke while it was drawn, or whose code could not be fetched. */
export function CrashScreen({ reset }: { readonly reset: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`This page could not be shown`} />
      <Problem
        title={t`Something went wrong on our side`}
        sentence={t`Nothing was lost. Try again, and tell the office if it goes on.`}
        onRetry={reset}
      />
    </>
  );
}
