import { useLingui } from '@lingui/react/macro';
import { ChipLink, Row } from '@standing/design-system';

/** What the charter is looked at for (RC-0.3): written, read, talked about, and held against what happened. */
export const CHARTER_VIEWS = ['write', 'read', 'talk', 'check', 'situation'] as const;
export type CharterView = (typeof CHARTER_VIEWS)[number];

/** The ways to look at the charter, each an address of its own. */
export function Views({ view }: { readonly view: CharterView }) {
  const { t } = useLingui();
  const words: Readonly<Record<CharterView, string>> = {
    write: t`Write`,
    read: t`Preview and publish`,
    talk: t`Talking sheet`,
    check: t`My checklist`,
    situation: t`A situation`,
  };
  return (
    <nav className="charter-views" aria-label={t`Views of the charter`}>
      <Row>
        {CHARTER_VIEWS.map((each) => (
          <ChipLink key={each} href={each === 'write' ? '/charter' : `/charter?view=${each}`} current={each === view}>
            {words[each]}
          </ChipLink>
        ))}
      </Row>
    </nav>
  );
}
