import { keptSince } from './counselling';

test('a referral is kept for a year', () => expect([keptSince('2026-11-23'), keptSince('2025-02-28')]).toEqual(['2025-11-23', '2024-02-29']));
