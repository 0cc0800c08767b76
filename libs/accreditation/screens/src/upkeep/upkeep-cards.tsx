import { FeesCard } from '../fees/fees-card.js';
import { LeavingCard } from '../leaving/leaving-card.js';
import { ReturnCard } from '../leaving/return-card.js';
import { BroughtCard } from './brought-card.js';
import { ReliefsCard } from './reliefs-card.js';
import { RenewalCard } from './renewal-card.js';

/** How the accreditation is kept: its renewal, what is brought along, what it costs, leave, and what is up to its member alone. */
export function UpkeepCards() {
  return (
    <>
      <RenewalCard />
      <ReturnCard />
      <BroughtCard />
      <FeesCard />
      <ReliefsCard />
      <LeavingCard />
    </>
  );
}
