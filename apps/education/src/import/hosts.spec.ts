import { hostResolver } from './hosts';

const resolve = hostResolver({ branches: { ZB01: 'b' }, departments: { D01: 'd' }, massOrganisations: { 团支部: 'm' } });

it.each([
  ['ZB01', { host_branch_id: 'b', host_department_id: null, host_mass_organisation_id: null }],
  ['D01', { host_branch_id: null, host_department_id: 'd', host_mass_organisation_id: null }],
  ['团支部', { host_branch_id: null, host_department_id: null, host_mass_organisation_id: 'm', host_mass_organisation_name: '团支部' }],
  [null, { host_branch_id: null, host_department_id: null, host_mass_organisation_id: null }],
])('%s', (host, columns) => expect(resolve(host)).toMatchObject(columns));

it.each(['D99', '', 'constructor', '__proto__'])('%j is no host', (host) => expect(resolve(host)).toBeNull());
