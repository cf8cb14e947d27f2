import { migrateService } from '@tongxin/subgraph';
import { migrations } from './data-source';

void migrateService('talks', process.env, migrations);
