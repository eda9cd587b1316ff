export interface PageQuery {
  limit: number;
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
}

export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** What `findMany` needs for a page, newest first: one row more than is shown tells whether another page follows. */
export const newestFirst = <Where extends object>({ limit, cursor }: PageQuery, where: Where) => ({
  where: { ...where, ...(cursor === undefined ? {} : { id: { lt: cursor } }) },
  orderBy: { id: 'desc' as const },
  take: limit + 1,
});

/** The page of rows that were found with one more than `limit`. */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): PageOf<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}

/** The same for rows whose cursor is their id. */
export const pageById = <Row extends { id: string }, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
): PageOf<Item> => pageOf(rows, limit, toItem, ({ id }) => id);
