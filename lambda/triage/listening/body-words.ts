/**
 * Any mention of back, side, leg or muscle trouble starts the screen, and people have more words for trouble than a
 * table holds ("like concrete", "on fire"): to the open question, naming the region or the feeling is enough.
 */
const REGIONS =
  /\b(back|backs|spine|lumbar|side|sides|flank|ribs?|erectors?|legs?|thighs?|hamstrings?|hammies|hams|quads?|glutes?|calf|calves|shins?|hips?|groin|bum|butt|bottom|buttocks?|muscles?|body|core|lats?|traps?|pecs?)\b/;
const FEELINGS =
  /\b(sore|soreness|doms|pains?|painful|paining|ache|aches|aching|achy|hurts?|hurting|stiff|stiffness|tight|tightness|cramps?|cramping|spasms?|twinges?|strain|strained|pulled|knot|knots|tender|seized|knackered)\b/;
const TRAINING =
  /\b(squat|squats|squatted|squatting|deadlifts?|deads|rdls?|lunges?|lifting|leg day|leg press|gym|workout|training|session|sprints?)\b/;
/** "No pain" is an answer; more words than these tell something. */
const FEW_WORDS = 3;

/** True when a region or a feeling is named that the skill is there for. */
export function mentionsBody(words: string): boolean {
  const text = words.toLowerCase();
  const short = text.split(/\s+/).length <= FEW_WORDS;
  if (short && /^(no|nope|not|none)\b/.test(text)) return false;
  return REGIONS.test(text) || FEELINGS.test(text) || (!short && TRAINING.test(text));
}
