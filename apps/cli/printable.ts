/** Controls of terminals, and of the direction of writing: a name that somebody chose must not move the cursor. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** Text from outside as one line of a terminal. */
export const printable = (text: string): string => text.replace(CONTROLS, ' ').trim();
