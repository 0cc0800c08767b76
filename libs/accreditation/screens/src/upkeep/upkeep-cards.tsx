import { ReliefsCard } from './reliefs-card.js';
import { RenewalCard } from './renewal-card.js';

/** How the accreditation is kept: its renewal, and leave from what is asked. */
export function UpkeepCards() {
  return (
    <>
      <RenewalCard />
      <ReliefsCard />
    </>
  );
}
