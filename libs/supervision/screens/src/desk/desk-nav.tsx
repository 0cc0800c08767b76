import { useLingui } from '@lingui/react/macro';
import { ChipLink } from '@standing/design-system';

export type DeskNavProps = { readonly here: string; readonly waiting: number | undefined };

/** The places of whoever supervises. */
export function DeskNav({ here, waiting }: DeskNavProps) {
  const { t } = useLingui();
  const places = [
    { href: '/confirm', text: waiting === undefined ? t`To confirm` : t`To confirm · ${waiting}` },
    { href: '/confirm/asked', text: t({ message: 'Asked', context: 'sessions' }) },
    { href: '/confirm/done', text: t({ message: 'Answered', context: 'sessions' }) },
    { href: '/confirm/people', text: t`People I supervise` },
    { href: '/supervision/group', text: t({ message: 'Groups', context: 'sessions' }) },
    { href: '/supervision/reports', text: t`Reports` },
    { href: '/supervision/directory', text: t`Directory` },
  ];
  return (
    <nav className="row" aria-label={t`I supervise`}>
      {places.map(({ href, text }) => (
        <ChipLink key={href} href={href} current={href === here}>
          {text}
        </ChipLink>
      ))}
    </nav>
  );
}
