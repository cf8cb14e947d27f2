/** The address of a page of coverage: of a year, as of a day where one was chosen, narrowed by what else is named. */
export const coveragePath = (path: string, year: number, asOf: string | null, narrowed: Readonly<Record<string, string>> = {}): string =>
  `${path}?${new URLSearchParams({ year: String(year), ...narrowed, ...(asOf && { asOf }) })}`;
