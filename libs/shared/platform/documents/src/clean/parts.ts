/** The most parts that a picture may be made of: cameras and programs stay far below, and each part costs memory. */
export const MOST_PARTS = 20_000;
