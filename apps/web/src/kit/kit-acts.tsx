import { useState } from 'react';
import { Button, Card, Dialog, Disclosure, LinkButton, Row, TextLink, toast } from '@standing/design-system';
import { KitChips } from './kit-chips.js';

const nothing = () => undefined;

/** Buttons, links, chips, what opens. */
export function KitActs() {
  return (
    <Card title="Acts">
      <Row>
        <Button onPress={nothing}>First</Button>
        <Button kind="second">Second</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="danger">Danger</Button>
        <Button size="small" kind="second">
          Small
        </Button>
        <Button pending>Pending</Button>
        <Button disabled>Disabled</Button>
        <LinkButton href="/kit">Link as button</LinkButton>
        <TextLink href="/kit">Link in text</TextLink>
      </Row>
      <KitChips />
      <Disclosure title="Disclosure, closed">Inside.</Disclosure>
      <Disclosure title="Disclosure, open" openAtFirst>
        <p>Inside: the rule in words, its window, what counted.</p>
      </Disclosure>
      <KitOverlays />
    </Card>
  );
}

function KitOverlays() {
  const [open, setOpen] = useState(false);
  return (
    <Row>
      <Button kind="second" onPress={() => setOpen(true)}>
        Open a dialog…
      </Button>
      <Button kind="second" onPress={() => toast({ text: 'Logged: 1 h 30 min with Denise Okafor.', undo: nothing })}>
        Show a toast
      </Button>
      <Dialog title="Change this session" open={open} onClose={() => setOpen(false)}>
        <p>The content of a dialog. Escape closes it.</p>
      </Dialog>
    </Row>
  );
}
