import { LeavingCard } from '../leaving/leaving-card.js';
import { ReturnCard } from '../leaving/return-card.js';
import { ReliefsCard } from './reliefs-card.js';
import { RenewalCard } from './renewal-card.js';

/** How the accreditation is kept: its renewal, leave from what is asked, and what is up to its member alone. */
export function UpkeepCards() {
  return (
    <>
      <RenewalCard />
      <ReturnCard />
      <ReliefsCard />
      <LeavingCard />
    </>
  );
}
