/** Works on the items in their order, so many at once. @returns the results in the order of the items */
export async function inParallel<Item, Result>(atOnce: number, items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  }));
  return results;
}
