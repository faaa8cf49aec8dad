/**
 * The soreness diary, the only health data: off unless the deployment turns it on and the person agreed by voice.
 * Design section 4.
 */

import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import { clinicianReason, type DiaryEntry, dayTrend, lastDays, weekTrend } from '../training/diary-trend';
import { newScreen } from '../triage/screen';
import { type Context, nowSeconds } from './context';
import { sendToClinician } from './diary-reason';
import { personOf } from './person-of';
import type { Act, Said } from './said';
import type { Session } from './session';
import { today } from './time-zone';
import { type DaysShow, type Onward, onward, question, type Turn, turn } from './turn';
import { askMore } from './welcome';

/** Of ten (NHS, Back pain: severe). */
const SEVERE = 8;
/** From here on a day is a sore one: see `diary-trend`. */
const SORE = 3;
/** What the picture of the trend shows. */
const PICTURE_DAYS = 14;
const WORST = 10;

type DiaryAct = Extract<
  Act,
  { kind: 'start-diary' | 'stop-diary' | 'diary-entry' | 'diary-trend' | 'clinician-summary' }
>;

/** What is wanted of the diary, from whatever scene. */
export function diaryAct(act: DiaryAct, before: Session, context: Context): Turn | Onward {
  const { diary } = context.words;
  const session: Session = { ...before, scene: 'diary', confirming: null };
  if (!context.diaryOn) return askMore(session, context, diary.notHere);
  const kept = personOf(session).diary;
  switch (act.kind) {
    case 'stop-diary':
      return askMore(session, context, diary.stopped, [{ kind: 'diary-stopped' }]);
    case 'start-diary':
      return kept === null ? askAgree(session, context) : askScore(session, context, []);
    case 'diary-entry':
      if (kept === null) return askAgree(session, context);
      return act.score === null ? askScore(session, context, []) : entry(act.score, session, context);
    case 'diary-trend':
      return kept === null
        ? askMore(session, context, diary.noDiary)
        : tellTrend(kept.entries, session, context);
    case 'clinician-summary':
      return kept === null
        ? askMore(session, context, diary.noDiary)
        : tellSummary(kept.entries, session, context);
  }
}

/** Answers within the scene; null when the words mean nothing here. */
export function answerDiary(said: Said, session: Session, context: Context): Turn | Onward | null {
  const { diary } = context.words;
  const yes = said.act.kind === 'yes' || said.act.kind === 'ready';
  const no = said.act.kind === 'no' || said.act.kind === 'not-sure';
  switch (session.confirming) {
    case 'keep-diary':
      if (yes)
        return askScore(session, context, diary.agreed, [{ kind: 'diary-agreed', at: nowSeconds(context) }]);
      return no ? askMore({ ...session, confirming: null }, context, diary.refused) : null;
    case 'card':
      if (yes) return sendCard(session, context);
      return no ? askMore({ ...session, confirming: null }, context, diary.noCard) : null;
    default:
      return said.act.kind === 'number' && session.asked?.question === 'open'
        ? entry(said.act.value, session, context)
        : null;
  }
}

function askAgree(session: Session, context: Context): Turn {
  const { askAgree: words } = context.words.diary;
  return turn({ ...session, confirming: 'keep-diary' }, { ask: question('ready', words.ask, words.short) });
}

function askScore(
  session: Session,
  context: Context,
  say: readonly Sentence[],
  facts: readonly Fact[] = [],
): Turn {
  const { askScore: words } = context.words.diary;
  return turn(
    { ...session, confirming: null },
    { say, facts, ask: question('open', words.ask, words.short) },
  );
}

function entry(score: number, session: Session, context: Context): Turn | Onward {
  const { diary } = context.words;
  const whole = Math.round(score);
  if (whole < 0 || whole > 10) return askScore(session, context, diary.wrongScore);
  const day = today(session, context);
  const facts: readonly Fact[] = [{ kind: 'sore', day, score: whole }];
  if (whole >= SEVERE) {
    const screen = { ...newScreen('full'), findings: { severe: 'present' } as const };
    const first = [diary.noted(whole), ...context.words.screening.opening];
    return onward('screen', { ...session, screen, level: null, wish: null }, first, facts);
  }
  const entries = withEntry(personOf(session).diary?.entries ?? [], { day, score: whole });
  const reason = whole < SORE ? null : clinicianReason(entries, day);
  if (reason !== null) return sendToClinician(reason, session, context, facts);
  return askMore(session, context, [diary.noted(whole), ...sinceLast(entries, day, context)], facts);
}

function withEntry(entries: readonly DiaryEntry[], added: DiaryEntry): readonly DiaryEntry[] {
  return [...entries.filter((each) => each.day !== added.day), added];
}

function sinceLast(entries: readonly DiaryEntry[], day: string, context: Context): readonly Sentence[] {
  const trend = dayTrend(entries, day);
  return trend === null ? [] : [context.words.diary.sinceYesterday[trend.direction](trend.before, trend.now)];
}

/** Over the weeks where there are two of them, otherwise since the last entry; in words, and as a picture. */
function tellTrend(entries: readonly DiaryEntry[], session: Session, context: Context): Turn {
  const { diary } = context.words;
  const day = today(session, context);
  const weeks = weekTrend(entries, day);
  const told =
    weeks === null
      ? sinceLast(entries, day, context)
      : [diary.trend[weeks.direction](weeks.before, weeks.now)];
  if (told.length === 0) return askMore(session, context, [diary.tooShort]);
  return { ...askMore(session, context, told), show: picture(entries, day, context) };
}

/** The last two weeks, day by day. */
function picture(entries: readonly DiaryEntry[], day: string, context: Context): DaysShow {
  const days = lastDays(entries, day, PICTURE_DAYS).map((each) => ({
    label: String(Number(each.day.slice(-2))),
    value: each.score,
  }));
  return { kind: 'days', title: context.words.diary.pictureTitle, days, most: WORST };
}

function tellSummary(entries: readonly DiaryEntry[], session: Session, context: Context): Turn {
  const { diary } = context.words;
  const summary = summaryOf(entries, session, context);
  if (summary === null) return askMore(session, context, [diary.tooShort]);
  return turn(
    { ...session, confirming: 'card' },
    { say: [summary], ask: question('ready', diary.askCard.ask, diary.askCard.short) },
  );
}

/** Figures and their direction; null without an entry. */
function summaryOf(entries: readonly DiaryEntry[], session: Session, context: Context): string | null {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const { diary } = context.words;
  const worst = Math.max(...entries.map((each) => each.score));
  const trend = weekTrend(entries, today(session, context));
  const figures = diary.summary(entries.length, spokenDay(first.day, context), worst, last.score);
  return trend === null ? figures : `${figures} ${diary.trend[trend.direction](trend.before, trend.now)}`;
}

/** "November 3", "3 November". */
function spokenDay(day: string, { locale }: Context): string {
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T12:00:00Z`));
}

/** Only after a spoken yes to this very card. */
function sendCard(session: Session, context: Context): Turn {
  const { diary } = context.words;
  const text = summaryOf(personOf(session).diary?.entries ?? [], session, context);
  const sent = askMore({ ...session, confirming: null }, context, diary.cardSent);
  return text === null ? sent : { ...sent, card: { title: diary.cardTitle, text } };
}
