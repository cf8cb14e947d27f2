export { enqueue, type EnqueueOptions } from './enqueue';
export { defineDailyJob, defineJob, type DayPayload, type Job, type JobWork } from './job';
export { migrateJobs } from './migrate-jobs';
export { PayloadRefused, type JobPayload, type JobValue } from './payload';
export { createJobRunner, serviceJobs, type JobRunner, type JobRunnerOptions } from './runner';
export { JobDoneEntity, jobEntities, jobOpsTables, jobsException, jobsSchema, jobTables } from './tables';
