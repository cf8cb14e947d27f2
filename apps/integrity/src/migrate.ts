import { migrateService } from '@tongxin/subgraph';
import { migrations } from './data-source';

void migrateService('integrity', process.env, migrations);
