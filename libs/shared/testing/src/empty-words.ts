/** What a catalogue is in jsdom: a screen then speaks the language of the source. */
export const messages = {};
