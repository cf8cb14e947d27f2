import { isPrivateAddress } from './private-address';

test.each(['127.0.0.1', '10.255.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '100.64.0.1', '::1', 'fd00::1', 'fe80::1%eth0', '::ffff:10.0.0.1', ' 10.0.0.1 '])(
  '%s is of the house',
  (address) => expect(isPrivateAddress(address)).toBe(true),
);
test.each(['203.0.113.7', '172.32.0.1', '100.128.0.1', '11.0.0.1', '2001:db8::1', '::ffff:203.0.113.7', 'unknown', '', '_hidden', '10.0.0.1:80', '10.0.0'])(
  '%s is not',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
