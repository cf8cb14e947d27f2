/** Calendar days as `YYYY-MM-DD`, reckoned here on purpose without the product's own calendar. */
export const dayPlus = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

export function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = dayPlus(day, 1)) days.push(day);
  return days;
}
