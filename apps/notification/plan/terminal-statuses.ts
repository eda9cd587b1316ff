/** An application that has ended: nobody wants to be reminded of it. */
export const TERMINAL_STATUSES: ReadonlySet<string> = new Set(['accepted', 'declined', 'rejected', 'withdrawn']);
/** Statuses before the application was sent. */
export const BEFORE_APPLYING: ReadonlySet<string> = new Set(['interested', 'applying']);
