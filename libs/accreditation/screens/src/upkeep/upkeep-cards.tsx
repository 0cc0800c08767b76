import { BroughtCard } from './brought-card.js';
import { ReliefsCard } from './reliefs-card.js';
import { RenewalCard } from './renewal-card.js';

/** How the accreditation is kept: its renewal, what is brought along, and leave from what is asked. */
export function UpkeepCards() {
  return (
    <>
      <RenewalCard />
      <BroughtCard />
      <ReliefsCard />
    </>
  );
}
