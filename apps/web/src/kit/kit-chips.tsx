import { Chip, ChipOptions } from '@standing/design-system';

const nothing = () => undefined;

/** Chips: understood, chosen, asking; and the answers to one. */
export function KitChips() {
  return (
    <>
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
    </>
  );
}
