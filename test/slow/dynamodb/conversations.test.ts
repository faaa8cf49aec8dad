/** The remembered conversations once more on Amazon's own engine, through the real client. */
import type { Limits } from '../../../lambda/storage/dynamodb/client';
import { storeFromEnvironment } from '../../../lambda/storage/from-environment';
import { type DynamoDbLocal, startDynamoDbLocal } from '../../../scripts/dynamodb-local';
import { COMING_BACK } from '../../conversations/remembering/coming-back';
import { DIARY, DIARY_OFF } from '../../conversations/remembering/diary';
import { HOUSEHOLD } from '../../conversations/remembering/household';
import { MY_DATA } from '../../conversations/remembering/my-data';
import { WEEK } from '../../conversations/remembering/week';
import { WEIGHT_PLAN } from '../../conversations/remembering/weight-plan';
import { type Echoes, skillOn, startEchoes } from '../../conversations/skill-under-test';

/** What runs on Java takes its time over the first requests. */
const PATIENT: Limits = { requestMs: 7_000, operationMs: 7_500, rememberMs: 8_000 };

let local: DynamoDbLocal;
let echoes: Echoes;

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  local = await startDynamoDbLocal();
  echoes = await startEchoes();
});
afterAll(async () => {
  await echoes.close();
  await local.close();
  jest.restoreAllMocks();
});

async function hold(script: string, diaryOn: boolean): Promise<void> {
  const { skill, log } = skillOn(storeFromEnvironment(local.environment, PATIENT), { diaryOn });
  await echoes.hold(skill, script);
  expect(log.filter(({ fault }) => fault?.startsWith('store-'))).toEqual([]);
}

test.each([...COMING_BACK, ...WEEK, ...WEIGHT_PLAN, ...DIARY, ...MY_DATA, ...HOUSEHOLD])(
  '$title',
  ({ script }) => hold(script, true),
);

test.each(DIARY_OFF)('$title', ({ script }) => hold(script, false));
