/** After so many sends without an acknowledgement a delivery is parked, counted and put back only by a person. */
export const SENDS_BEFORE_PARKING = 12;

/** How long to wait for an acknowledgement before sending again, in seconds: 4, 8, 16 … up to ten minutes. */
export function deliveryBackoffSeconds(sends: number): number {
  return Math.min(600, 4 * 2 ** Math.max(0, sends - 1));
}
