import { migrateService } from '@tongxin/subgraph';
import { migrations } from './data-source';

void migrateService('identity', process.env, migrations);
