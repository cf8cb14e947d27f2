export { applyOrganisation } from './directory-consumer';
