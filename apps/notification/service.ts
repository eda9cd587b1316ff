/** Name of the service, its consumer group, and what its events say they come from. */
export const GROUP = 'notification';
export const SOURCE = '/notification';
