/**
 * Any mention of back, side, leg or muscle trouble starts the screen, and people have more words for trouble than a
 * table holds ("like concrete", "on fire"): to the open question, naming the region or the feeling is enough.
 */
const REGIONS =
  /\b(back|backs|spine|lumbar|side|sides|flank|ribs?|legs?|thighs?|hamstrings?|hammies|hams|quads?|glutes?|calf|calves|shins?|hips?|groin|bum|butt|bottom|buttocks?|muscles?|body|core|lats?|traps?|pecs?)\b/;
const FEELINGS =
  /\b(sore|soreness|doms|pains?|painful|paining|ache|aches|aching|achy|hurts?|hurting|stiff|stiffness|tight|tightness|cramps?|cramping|spasms?|twinges?|strain|strained|pulled|knot|knots|tender|seized|knackered)\b/;

/** True when a region or a feeling is named that the skill is there for. */
export function mentionsBody(words: string): boolean {
  const text = words.toLowerCase();
  return REGIONS.test(text) || FEELINGS.test(text);
}
