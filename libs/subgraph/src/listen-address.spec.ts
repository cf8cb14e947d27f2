import { addressesOf, refuseAddress } from './listen-address';

describe('where a service may listen', () => {
  test.each<[string, string[], boolean, boolean, RegExp | null]>([
    ['127.0.0.1', ['127.0.0.1'], false, false, null],
    ['10.1.2.3', ['10.1.2.3'], false, false, null],
    ['talks', ['172.18.0.4'], false, false, null],
    ['0.0.0.0', ['0.0.0.0'], false, false, /^HOST=0\.0\.0\.0 is neither/],
    ['::', ['::'], false, false, /^HOST=:: is neither/],
    ['0.0.0.0', ['0.0.0.0'], false, true, null],
    ['203.0.113.9', ['203.0.113.9'], false, false, /^HOST=203/],
    ['both', ['10.0.0.1', '203.0.113.9'], false, false, /^HOST=both/],
    ['10.1.2.3', ['10.1.2.3'], true, false, /^PRACTICE=1 listens on loopback only/],
    ['0.0.0.0', ['0.0.0.0'], true, true, /^PRACTICE=1 listens on loopback only/],
    ['::1', ['::1'], true, false, null],
  ])('HOST=%s (%s), practice %s, any address %s', (host, addresses, practice, anyAddress, line) => {
    const refusal = refuseAddress(host, addresses, { practice, anyAddress });
    if (line === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(line);
  });

  test('a name stands for its addresses, an address for itself', async () => {
    expect(await addressesOf('0.0.0.0')).toEqual(['0.0.0.0']);
    expect(refuseAddress('localhost', await addressesOf('localhost'), { practice: true, anyAddress: false })).toBeNull();
  });
});
