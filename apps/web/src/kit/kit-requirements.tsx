import { Button, Card, NextBest, Ring, Row, StatusTag } from '@standing/design-system';
import { KitRequirementRows } from './kit-requirement-rows.js';

const fourOfSeven = { done: 4, of: 7, word: 'met', sentence: '4 of 7 requirements met' };

/** How far one is, and what comes next. */
export function KitRequirements() {
  return (
    <Card title="Requirements">
      <NextBest ring={fourOfSeven} title="Do this next" action={<Button>Ask for confirmation</Button>}>
        Ask Claire Moreau to confirm two sessions: 2 h 30 of supervision count as soon as she does.
      </NextBest>
      <Row>
        <Ring done={0} of={7} word="met" sentence="0 of 7 requirements met" />
        <Ring done={7} of={7} word="met" sentence="7 of 7 requirements met" />
        <Ring done={0} of={0} word="met" sentence="No requirements" />
      </Row>
      <KitRequirementRows />
      <Row>
        <StatusTag>Plain</StatusTag>
        <StatusTag tone="ok">Confirmed</StatusTag>
        <StatusTag tone="warn">Awaiting confirmation</StatusTag>
        <StatusTag tone="bad">Declined</StatusTag>
        <StatusTag tone="brand">Paid</StatusTag>
      </Row>
    </Card>
  );
}
