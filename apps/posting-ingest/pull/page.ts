/** One request to a vendor. */
export interface Page {
  url: string;
  accept?: string;
  method?: 'POST';
  /** JSON of a POST. */
  body?: string;
  /** How many postings there are in all, where only the first page says it. */
  of?: number;
}

/** A posting that a list without texts names, and where its own answer is. */
export interface Listed {
  externalId: string;
  page: Page;
}

/** How a board is read. Everything is pure; nothing is asked here. */
export interface Board {
  first: Page;
  /** The page after this one, from what it answered. Throws on an answer that is none of the vendor's. */
  next?: (answer: Uint8Array, page: Page) => Page | null;
  /** How many postings the list says that there are; null where it does not say. */
  total?: (answer: Uint8Array) => number | null;
  /** Where the list has no texts: its postings. */
  listed?: (answer: Uint8Array) => Listed[];
}
