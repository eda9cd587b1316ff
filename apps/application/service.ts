/** Name of the service, its consumer group, and what its events say they come from. */
export const GROUP = 'application';
export const SOURCE = '/application';
