/** Training providers, their events and attendance, in the office. */
export { TrainingCard } from './training-card.js';
export { TrainingScreen } from './training-screen.js';
