import { commitmentMatches } from './commitment';

/** [batch, announced before, published after], as in the practice institution. */
const batches: [string, string, string][] = [
  ['PC01', '051ac75e251b3996ef1d275b82bbdd0503a4ad8559bfa8c12f3ac0a7c8196722', 'adaf257175e7b544c21d8dc45c40a95e395035f7ce13ff9d3756ada341dd2700'],
  ['PC02', 'e0d4554e3f055a2d6e8e2d6128762599d80bd33338a475226ef9ea355e93adcd', '15d4d942e50e8feef7ba4a995ee0b5235c00e71a7a36e4f1f29ed21636ca8821'],
  ['PC03', 'c15e8bac24f8f21b1e5cc90d0e57979b5e5183476806b67065084e7e519cba03', '74b88f608d132b2d5428f92f7e90c7476375edacc0857f2f1baac40127d7758f'],
  ['PC04', '00e5d98db58f77c8dbe5bde3286f8ecedf5bbfdb06608ce375357eb06078c8c0', 'daf300d11b6d4d1eddea539f92a38e9642ac2bbbb4752c03160f5d648bf1d110'],
  ['PC05', '718c6f92e2a81e8501969adba56bad06b182a0602c3f346edbe0b88860202dbc', 'dcb34fcceca59dd74a768c8f829ce8987d6dabdadbe0b13d669181f9d3041b4d'],
  ['PC06', '0f8d9ed09bcc82c7031744503edfafb5d1c4034d7f4ac778eaf75a945a1d6f0e', '40d9ba96c4374feb7a5f0814c180df5a60b912ae8d3dc1a19c49dc3ef44eb87b'],
  ['PC07', '9bcf62c231c5f019233fcde4d9d2a9944223dc670d79388a9f614a7f4666123e', 'aca49a8a54151ae0f5cc910061f52711414b48afedbe8751bb2e637984d54c3e'],
  ['PC08', '41db860fb53a065ad07a723d9f70f966825054b222b2512ab891129ce8161a33', '0b8c22d1ac17b99a3d7bfdb4731ba8b5e740bbe35b005e2498c601f2b52395fc'],
  ['PC09', '804d850c8efa07157f20fef301791366e0a34574a6969ec693c35d553b029e70', '0ccfdb3c65e5bb703128b58ee47f4de5e8b89c25728b714ddab742382de55448'],
];

it.each(batches)('I-19 %s: the commitment matches', (_, seedCommitment, seed) => {
  expect(commitmentMatches({ seedCommitment, seed })).toBe(true);
  expect(commitmentMatches({ seedCommitment: seedCommitment.toUpperCase(), seed })).toBe(true);
});

it.each(batches)('%s: one changed byte, and it does not', (_, seedCommitment, seed) => {
  const flipped = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1);
  expect(commitmentMatches({ seedCommitment, seed: flipped(seed) })).toBe(false);
  expect(commitmentMatches({ seedCommitment: flipped(seedCommitment), seed })).toBe(false);
  expect(commitmentMatches({ seedCommitment, seed: `${seed}\n` })).toBe(false);
});

it('hashes the text of the seed, not the bytes its hex digits stand for', () => {
  const [, seedCommitment, seed] = batches[0] ?? ['', '', ''];
  expect(commitmentMatches({ seedCommitment, seed: Buffer.from(seed, 'hex').toString('latin1') })).toBe(false);
});

it('says nothing while the seed is secret or nothing was announced', () => {
  expect(commitmentMatches({ seedCommitment: 'a'.repeat(64), seed: null })).toBeNull();
  expect(commitmentMatches({ seedCommitment: null, seed: 'a' })).toBeNull();
});
