import type { Turn } from './turn';

/** What the session keeps of the turn: the pending question and what "repeat" says. */
export function settleTurn(answered: Turn): Turn {
  const { ask } = answered;
  const asked =
    ask === null
      ? null
      : { question: ask.question, findings: ask.findings, text: ask.text, short: ask.short };
  // A yes confirms only what was asked just now.
  const confirms = ask?.question === 'ready' || ask?.question === 'delete';
  const confirming = confirms ? answered.session.confirming : null;
  return {
    ...answered,
    session: { ...answered.session, asked, confirming, said: answered.say },
  };
}
