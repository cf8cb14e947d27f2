import { readAppearance } from './chosen-appearance';

test('what was chosen in this browser comes back; anything else is as the system has it', () => {
  expect(readAppearance('dark large')).toEqual({ scheme: 'dark', large: true });
  expect(readAppearance('light')).toEqual({ scheme: 'light', large: false });
  for (const nothing of [null, '', 'purple', 'system']) expect(readAppearance(nothing)).toEqual({ scheme: 'system', large: false });
});
