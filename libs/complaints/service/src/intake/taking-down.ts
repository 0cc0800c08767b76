import { BeginTakingDown } from './begin-taking-down.js';
import { TakeDownComplaint } from './take-down-complaint.js';
import { TakeDownResolver } from './take-down.resolver.js';
import { TakenDownRow } from './taken-down.entity.js';

/** What is kept of complaints that a registrar takes down, and what works with it. */
export const takenDownRows = [TakenDownRow];
export const takingDown = [BeginTakingDown, TakeDownComplaint, TakeDownResolver];
