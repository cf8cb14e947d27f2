import { migrateService } from '@tongxin/subgraph';
import { migrations } from './data-source';

void migrateService('education', process.env, migrations);
