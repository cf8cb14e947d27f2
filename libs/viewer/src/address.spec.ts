import { isLoopback, isLoopbackOrPrivate } from './address';

describe('addresses', () => {
  test.each([
    ['127.0.0.1', true, true], ['127.8.9.1', true, true], ['::1', true, true], ['[::1]', true, true], ['::ffff:127.0.0.1', true, true],
    ['10.0.0.1', false, true], ['172.16.0.1', false, true], ['172.31.255.255', false, true], ['192.168.1.4', false, true], ['100.64.0.1', false, true],
    ['100.127.255.255', false, true], ['fd12::1', false, true], ['fe80::1%eth0', false, true], ['::ffff:192.168.1.1', false, true],
    ['0.0.0.0', false, false], ['::', false, false], ['172.32.0.1', false, false], ['172.15.0.1', false, false], ['100.128.0.1', false, false],
    ['8.8.8.8', false, false], ['2001:db8::1', false, false], ['::ffff:8.8.8.8', false, false], ['fec0::1', false, false],
    ['localhost', false, false], ['10.0.0.1.example.org', false, false], ['', false, false],
  ])('%s: loopback %s, loopback or private %s', (address, here, inside) => {
    expect([isLoopback(address), isLoopbackOrPrivate(address)]).toEqual([here, inside]);
  });
});
