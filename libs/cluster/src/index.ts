export { ClusterError } from './cluster-error';
export { startCluster, type Cluster, type ClusterOptions } from './cluster';
export { canReach, databaseUser, type DatabaseUser } from './database-user';
export { lastLines } from './last-lines';
export { isRunning, processStart } from './process-identity';
export { closeToOthers, databaseNames, ownerOf, provision, withClient, type DatabaseName } from './provision';
export { stopPostmaster, readPostmaster, type Postmaster } from './postmaster';
export { freePort, freePorts } from './free-port';
