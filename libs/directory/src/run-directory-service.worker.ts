/** A service with a directory and one job, for run-directory-service.e2e-spec.ts. */
import { baseEntities } from '@tongxin/database';
import { record, uuid } from '@tongxin/event-contracts';
import { createConsumer } from '@tongxin/events';
import { defineJob, jobEntities, type JobPayload } from '@tongxin/jobs';
import { createSubgraphServer } from '@tongxin/subgraph';
import { buildSchema } from 'graphql';
import { directoryEntities } from './directory.entity';
import { runDirectoryService } from './run-directory-service';

const slow = defineJob<JobPayload>({
  name: 'slow',
  parse: record({ institutionId: uuid }),
  async run({ tx, institutionId }) {
    await tx.query('select pg_sleep(1.5)');
    await tx.query('insert into app.effect (institution_id) values ($1)', [institutionId]);
  },
});

void runDirectoryService({
  name: 'talks',
  env: process.env,
  entities: [...baseEntities, ...directoryEntities, ...jobEntities],
  consumer: (pool, transport) => createConsumer({ name: 'talks/directory', pool, transport, contracts: [], apply: async () => undefined }),
  server: (runtime) => createSubgraphServer({ ...runtime, name: 'talks', schema: buildSchema('type Query { it: Boolean }'), contextOf: (base) => base }),
  jobs: () => [slow],
});
