import { parseStatementLog } from './statement-log';

const log = `@@talks|talks@@ LOG:  statement: BEGIN READ ONLY; SELECT set_config('app.institution_id', 'i', true)
@@talks|talks@@ LOG:  execute <unnamed>: select code from app.talk_rule
\twhere institution_id = $1 and code = $2 and name is not distinct from $3
@@talks|talks@@ DETAIL:  Parameters: $1 = 'i', $2 = 'it''s', $3 = NULL
@@talks|talks@@ LOG:  could not receive data from client
@@organisation|organisation@@ LOG:  statement: COMMIT
`;

test('statements, their parameters and where they came from are read from the log', () => {
  expect(parseStatementLog(log)).toEqual([
    { application: 'talks', database: 'talks', text: `BEGIN READ ONLY; SELECT set_config('app.institution_id', 'i', true)`, parameters: [] },
    {
      application: 'talks', database: 'talks', parameters: ['i', "it's", null],
      text: 'select code from app.talk_rule\nwhere institution_id = $1 and code = $2 and name is not distinct from $3',
    },
    { application: 'organisation', database: 'organisation', text: 'COMMIT', parameters: [] },
  ]);
});
