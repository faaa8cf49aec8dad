/**
 * Every intent of the interaction model and how its slots become an `Act`. A new intent is a sample in
 * `interaction-model/`, a row here and an answer in a scene.
 */
import type { Act } from '../conversation/said';
import { readMeant, readWhen } from './reminders/when';
import type { Slots } from './slots';

type Reader = (slots: Slots) => Act;
const always =
  (act: Act): Reader =>
  () =>
    act;
const orNotUnderstood = (act: Act | null): Act => act ?? { kind: 'not-understood' };

const readNumber: Reader = (slots) => {
  const value = slots.number('number');
  return orNotUnderstood(value === null ? null : { kind: 'number', value, unit: slots.unit('unit') });
};

export const INTENTS = {
  'AMAZON.YesIntent': always({ kind: 'yes' }),
  'AMAZON.NoIntent': always({ kind: 'no' }),
  'AMAZON.HelpIntent': always({ kind: 'help' }),
  'AMAZON.StopIntent': always({ kind: 'stop' }),
  'AMAZON.CancelIntent': always({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': always({ kind: 'stop' }),
  'AMAZON.FallbackIntent': always({ kind: 'not-understood' }),
  'AMAZON.RepeatIntent': always({ kind: 'repeat' }),
  'AMAZON.NextIntent': always({ kind: 'next' }),
  'AMAZON.PreviousIntent': always({ kind: 'previous' }),
  'AMAZON.PauseIntent': always({ kind: 'pause' }),
  'AMAZON.ResumeIntent': always({ kind: 'resume' }),
  'AMAZON.StartOverIntent': always({ kind: 'start-over' }),

  // Free speech and short answers
  StoryIntent: always({ kind: 'story' }),
  SymptomIntent: always({ kind: 'story' }),
  NotSureIntent: always({ kind: 'not-sure' }),
  ReadyIntent: always({ kind: 'ready' }),
  NothingHurtsIntent: always({ kind: 'nothing-hurts' }),
  ThatHurtsIntent: always({ kind: 'that-hurts' }),
  NumberIntent: readNumber,
  UnitIntent: (slots) => {
    const unit = slots.unit('unit');
    return orNotUnderstood(unit === null ? null : { kind: 'unit', unit });
  },
  DurationIntent: (slots) => {
    const seconds = slots.seconds('duration');
    return orNotUnderstood(seconds === null ? null : { kind: 'duration', seconds });
  },
  DateIntent: (slots) => {
    const date = slots.date('date');
    return orNotUnderstood(date === null ? null : { kind: 'date', date });
  },
  TimeIntent: (slots) => {
    const time = slots.time('time');
    return orNotUnderstood(
      time === null ? null : { kind: 'time', time, date: slots.date('date'), weekdays: slots.weekdays() },
    );
  },
  TrendIntent: (slots) => {
    const trend = slots.trend('trend');
    return orNotUnderstood(trend === null ? null : { kind: 'trend', trend });
  },
  TightnessIntent: (slots) => {
    const tightness = slots.tightness('tightness');
    return orNotUnderstood(
      tightness === null ? null : { kind: 'tightness', tightness, side: slots.oneSide('side') },
    );
  },
  SideIntent: (slots) => {
    const side = slots.side('side');
    return orNotUnderstood(side === null ? null : { kind: 'side', side });
  },

  // Stretching
  StretchNowIntent: always({ kind: 'stretch-now' }),
  StretchByNameIntent: (slots) => {
    const stretch = slots.stretch('stretch');
    return orNotUnderstood(stretch === null ? null : { kind: 'stretch-by-name', stretch });
  },
  StretchGroupIntent: (slots) => {
    const group = slots.group('group');
    return orNotUnderstood(group === null ? null : { kind: 'stretch-group', group });
  },
  BetweenSetsIntent: (slots) => ({
    kind: 'between-sets',
    group: slots.group('group'),
    restSeconds: slots.seconds('duration'),
  }),
  PositionIntent: (slots) => {
    const position = slots.position('position');
    return orNotUnderstood(position === null ? null : { kind: 'position', position });
  },
  SkipStretchIntent: always({ kind: 'next' }),
  WaitIntent: always({ kind: 'wait' }),
  EasierIntent: always({ kind: 'easier' }),
  LongerIntent: always({ kind: 'longer' }),
  ShorterIntent: always({ kind: 'shorter' }),
  SlowerIntent: always({ kind: 'slower' }),
  FasterIntent: always({ kind: 'faster' }),
  OtherSideIntent: always({ kind: 'other-side' }),
  HowLongLeftIntent: always({ kind: 'how-long-left' }),
  WhatsNextIntent: always({ kind: 'whats-next' }),
  DoneIntent: always({ kind: 'done' }),

  // Weights and the week
  TechniqueIntent: always({ kind: 'technique' }),
  SquatReportIntent: (slots) => ({
    kind: 'squat-report',
    weight: slots.number('number'),
    unit: slots.unit('unit'),
    felt: slots.felt('felt'),
  }),
  WeightPlanIntent: always({ kind: 'weight-plan' }),
  MorningAfterIntent: (slots) => {
    const felt = slots.felt('felt');
    return orNotUnderstood(felt === null ? null : { kind: 'morning-after', felt });
  },
  WeekIntent: always({ kind: 'week' }),
  WeekSessionIntent: (slots) => {
    const seconds = slots.seconds('duration');
    return { kind: 'week-session', minutes: seconds === null ? null : Math.round(seconds / 60) };
  },

  // Memory
  StartDiaryIntent: always({ kind: 'start-diary' }),
  StopDiaryIntent: always({ kind: 'stop-diary' }),
  DiaryEntryIntent: (slots) => ({ kind: 'diary-entry', score: slots.number('number') }),
  DiaryTrendIntent: always({ kind: 'diary-trend' }),
  ClinicianSummaryIntent: always({ kind: 'clinician-summary' }),
  MyDataIntent: always({ kind: 'my-data' }),
  DeleteDataIntent: always({ kind: 'delete-data' }),

  // Reminders
  RemindMeIntent: (slots) => ({
    kind: 'remind-me',
    date: slots.date('date'),
    after: slots.seconds('duration'),
    ...readWhen(slots),
  }),
  WhichReminderIntent: (slots) => ({ kind: 'which-reminder', ...readWhen(slots) }),
  ListRemindersIntent: always({ kind: 'list-reminders' }),
  MoveReminderIntent: (slots) => ({
    kind: 'move-reminder',
    ...readMeant(slots),
    time: slots.time('time'),
  }),
  CancelReminderIntent: (slots) => ({ kind: 'cancel-reminder', ...readMeant(slots) }),
  CancelAllRemindersIntent: always({ kind: 'cancel-all-reminders' }),

  // Questions, and what people also say
  PainkillersIntent: always({ kind: 'question', topic: 'painkillers' }),
  KidneysIntent: always({ kind: 'question', topic: 'kidneys' }),
  ChiropractorIntent: always({ kind: 'question', topic: 'chiropractor' }),
  HeatOrIceIntent: always({ kind: 'question', topic: 'heat-or-ice' }),
  ShouldIRestIntent: always({ kind: 'question', topic: 'rest' }),
  StayInBedIntent: always({ kind: 'question', topic: 'bed' }),
  IsThisNormalIntent: always({ kind: 'question', topic: 'normal-soreness' }),
  WhoSaysSoIntent: always({ kind: 'question', topic: 'who-says-so' }),
  WhyIntent: always({ kind: 'why' }),
  SkipQuestionsIntent: always({ kind: 'skip-questions' }),
  CallEmergencyIntent: always({ kind: 'call-emergency' }),
  IMeantNoIntent: always({ kind: 'meant-no' }),
} as const satisfies Record<string, Reader>;

export type IntentName = keyof typeof INTENTS;

/** The slots that carry the user's own words, and the carrier word that the sample swallowed. */
export const WORD_SLOTS = {
  story: '',
  iStory: 'i',
  myStory: 'my',
  itStory: 'it',
  aStory: 'a',
  sinceStory: 'since',
  afterStory: 'after',
  noStory: 'no',
  yesStory: 'yes',
  symptom: '',
  noSymptom: 'no',
  yesSymptom: 'yes',
} as const;
