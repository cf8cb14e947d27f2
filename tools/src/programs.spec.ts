import { portsFrom } from './ports';
import { gateway, identity, settingsFrom, subgraphs, type Installation } from './programs';

const installation: Installation = { checkout: '/checkout', data: '/data', ports: portsFrom('4000'), cluster: { url: (name) => `postgresql://${name}` }, today: undefined, practice: true };
const own: Installation = { ...installation, practice: false, publicUrl: 'https://tongxin.example' };

test('practice mode takes any operation, an institution’s own work those that are listed', () => {
  expect(gateway(installation).env).toMatchObject({ PRACTICE: '1', OPERATIONS: 'open', PUBLIC_URL: 'http://localhost:4000', IDENTITY_URL: 'http://127.0.0.1:4006' });
  expect(gateway(own).env).toMatchObject({ OPERATIONS: 'safelist', PUBLIC_URL: 'https://tongxin.example' });
  // Of the checkout that is not there: practice mode goes without, an institution's gateway is told and says which file is missing.
  expect(gateway(installation).env['OPERATIONS_MANIFESTS']).toBe('');
  expect(gateway(own).env['OPERATIONS_MANIFESTS']).toBe('/checkout/apps/console/dist/operations.json,/checkout/apps/explorer/dist/operations.json,/checkout/tools/dist/operations.json');
  for (const { env } of [...subgraphs(own), identity(own), gateway(own)]) expect(env).not.toHaveProperty('PRACTICE');
});

test('of the launcher’s environment each program gets what concerns it, and nothing else', () => {
  const settings = settingsFrom({ OIDC_ISSUER: 'https://issuer', TLS_CERT: '/cert', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', DATABASE_URL: 'postgresql://elsewhere', EMPTY: '', TRUST_PROXY: '' });
  expect(settings).toEqual({ OIDC_ISSUER: 'https://issuer', TLS_CERT: '/cert', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' });
  const wished = { ...own, settings };
  const gets = ({ env }: { readonly env: Readonly<Record<string, string>> }) => Object.keys(settings).filter((name) => env[name]);
  expect(gets(gateway(wished))).toEqual(Object.keys(settings));
  expect(gets(identity(wished)).sort()).toEqual(['OIDC_ISSUER', 'OTEL_EXPORTER_OTLP_ENDPOINT']);
  for (const program of subgraphs(wished)) expect(gets(program)).toEqual(['OTEL_EXPORTER_OTLP_ENDPOINT']);
  expect([gateway(wished).secure, gateway(own).secure]).toEqual([true, false]);
});
