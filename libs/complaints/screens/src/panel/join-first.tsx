import { useLingui } from '@lingui/react/macro';
import { Card, Row } from '@standing/design-system';
import type { CaseInList } from '../queue/case-in-list.js';
import { WaysIn } from '../queue/case-row.js';

/** A case that the reader may join: nothing of it is open before they have declared themselves. */
export function JoinFirst({ listed }: { readonly listed: CaseInList }) {
  const { t } = useLingui();
  return (
    <Card title={t`What you may become in this case`}>
      <p>{t`Read whom it concerns, say whether you have a conflict of interest, then join or step aside.`}</p>
      <Row>
        <WaysIn found={listed} />
      </Row>
    </Card>
  );
}
