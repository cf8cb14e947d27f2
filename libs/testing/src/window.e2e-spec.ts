import type { Browser } from 'playwright-core';
import { launchBrowser, shown, type, use, Window } from './index';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page of nothing else than this, whose graph answers that. */
async function showing(body: string, answer: object = {}): Promise<Window> {
  const window = await Window.open(browser, { pictures: 'window' });
  await window.page.route('**/*', (route) => (route.request().url().endsWith('/graphql') ? route.fulfill({ json: answer }) : route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}` })));
  await window.page.goto('http://page.test/');
  return window;
}

const ASKS = `<button onclick="fetch('/graphql').then(() => { this.textContent = 'answered' })">ask</button>`;
const asked = async (answer: object): Promise<Window> => {
  const window = await showing(ASKS, answer);
  await use(window.page, window.page.getByRole('button'));
  await shown(window.page.getByText('answered'));
  return window;
};

test('an answer of the graph with errors is trouble, though it has data as well', async () => {
  const window = await asked({ data: { me: null }, errors: [{ message: 'no such branch', path: ['branch', 'members'] }] });
  await window.close();
  expect(window.trouble).toEqual(['the graph says no such branch of branch.members at http://page.test/']);
});

test('an answer without errors is none; what a test expects is forgotten, and must have been', async () => {
  const plain = await asked({ data: { me: null } });
  await expect(plain.expected(/no such branch/)).rejects.toThrow('nothing says /no such branch/');
  await plain.close();
  const refused = await asked({ errors: [{ message: 'no such branch' }] });
  await refused.expected(/no such branch/);
  await refused.close();
  expect([plain.trouble, refused.trouble]).toEqual([[], []]);
});

test('a day and a time are typed whole, from whichever side their field is reached', async () => {
  const window = await showing('<input aria-label="before"><input type="date" aria-label="day"><input type="time" aria-label="time"><input aria-label="behind">');
  const field = (name: string) => window.page.getByLabel(name);
  for (const [from, day, time] of [['before', '2026-12-03', '15:30'], ['behind', '2027-01-14', '08:05'], ['day', '2026-02-11', '09:45']] as const) {
    await type(window.page, field(from), from === 'day' ? day : from);
    await type(window.page, field('time'), time);
    await type(window.page, field('day'), day);
    expect([await field('day').inputValue(), await field('time').inputValue()]).toEqual([day, time]);
  }
  await window.close();
});

test('a day on two lines is trouble, also where it is left undrawn until somebody looks at it', async () => {
  const window = await showing('<p style="width: 3em">2026-12-03</p><p style="margin-top: 400vh; width: 3em; content-visibility: auto">2026-12-04</p><p>2026-12-05</p>');
  await window.look('days');
  const broken = window.trouble.filter((text) => text.includes('a day on two lines'));
  expect(broken.map((text) => text.slice(-10))).toEqual(Array.from({ length: 4 }, () => ['2026-12-03', '2026-12-04']).flat());
  await window.close();
});
