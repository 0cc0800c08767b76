import { useState } from 'react';
import { Button, Card, Chip, ChipOptions, Dialog, Disclosure, LinkButton, Row, TextLink, toast } from '@standing/design-system';

const nothing = () => undefined;

/** Buttons, links, chips, what opens. */
export function KitActs() {
  const [open, setOpen] = useState(false);
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
      <div className="chips">
        <Chip onPress={nothing}>
          <b>Date</b> Sat 21 Nov
        </Chip>
        <Chip onPress={nothing} chosen>
          Chosen
        </Chip>
        <Chip onPress={nothing} asks>
          With whom? Denise Okafor or Denis Martin
        </Chip>
        <Chip onPress={nothing} asks expanded>
          Open
        </Chip>
      </div>
      <ChipOptions id="kit-options" label="Options">
        <Chip onPress={nothing}>Denise Okafor</Chip>
        <Chip onPress={nothing}>Denis Martin</Chip>
      </ChipOptions>
      <Disclosure title="Disclosure, closed">Inside.</Disclosure>
      <Disclosure title="Disclosure, open" openAtFirst>
        <p>Inside: the rule in words, its window, what counted.</p>
      </Disclosure>
      <Row>
        <Button kind="second" onPress={() => setOpen(true)}>
          Open a dialog…
        </Button>
        <Button kind="second" onPress={() => toast({ text: 'Logged: 1 h 30 min with Denise Okafor.', undo: nothing })}>
          Show a toast
        </Button>
      </Row>
      <Dialog title="Change this session" open={open} onClose={() => setOpen(false)}>
        <p>The content of a dialog. Escape closes it.</p>
      </Dialog>
    </Card>
  );
}
