/** What can be asked: a closed set, which the simulator and the tests know by these ids. */
import * as v from 'valibot';
import { FINDING_IDS } from '../triage/rules';
import type { ScreenQuestionId } from '../triage/screen';

const FREE_QUESTIONS = [
  'open',
  'days',
  'trend',
  'cause-sharp-rep',
  'cause-form',
  'cause-morning',
  'weight',
  'ready',
  'tightness',
  'again',
  'remind-afternoon',
  'remind-morning',
  'remind-weekly',
  'remind-time',
  'remind-move',
  'remind-cancel',
  'delete',
  'more',
] as const;
export type QuestionId = (typeof FREE_QUESTIONS)[number] | ScreenQuestionId;

const isScreenQuestion = (id: unknown): id is ScreenQuestionId =>
  typeof id === 'string' &&
  (/^screen-\d$/.test(id) ||
    id === 'days' ||
    id === 'trend' ||
    FINDING_IDS.some((known) => id === `screen-${known}`));
export const screenQuestionSchema = v.custom<ScreenQuestionId>(isScreenQuestion);
export const questionSchema = v.union([v.picklist(FREE_QUESTIONS), screenQuestionSchema]);
