import { runStatements, tenantTable } from '@tongxin/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** “三谈三促”工作方案, 心理咨询服务 and the referrals that people took for themselves. */
export class CreateCampaignsAndCounselling1795737600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tenantTable({ name: 'talk_campaign', role: 'talks', body: `
        id uuid not null,
        year integer not null check (year between 2000 and 2100),
        title text not null,
        document text not null,
        announced_on date not null,
        unique (institution_id, year)` }),
      ...tenantTable({ name: 'counselling_service', role: 'talks', body: `
        id uuid not null,
        name text not null,
        phone text not null,
        hours text not null,
        unique (institution_id)` }),
      ...tenantTable({ name: 'counselling_referral', role: 'talks', body: `
        id uuid not null,
        person_id uuid not null,
        taken_on date not null,
        unique (institution_id, person_id, taken_on)` }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ['counselling_referral', 'counselling_service', 'talk_campaign'].map((name) => `drop table app.${name}`));
  }
}
