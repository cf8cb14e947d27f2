import { migrateService } from '@tongxin/subgraph';
import { migrations } from './data-source';

void migrateService('organisation', process.env, migrations);
