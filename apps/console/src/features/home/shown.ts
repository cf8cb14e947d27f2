/** How many of a list stand on the first page; a link leads to the rest. */
export const SHOWN = 6;
