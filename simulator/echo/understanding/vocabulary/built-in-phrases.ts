/**
 * What people say for the built-in intents, which have no samples. One row is one way of putting it: where an
 * intent of the model has the first phrase of a row as its sample, the whole row is that intent's ("hang on" may be a
 * wait of the skill's own). Written in full words: "i do not", not "i don't".
 */
export interface PhraseRow {
  readonly intent: string;
  readonly phrases: readonly string[];
}

const row = (intent: string, phrases: string): PhraseRow => ({
  intent: `AMAZON.${intent}Intent`,
  phrases: phrases.split('|').map((phrase) => phrase.trim()),
});

export const BUILT_IN_PHRASES: readonly PhraseRow[] = [
  row(
    'Help',
    'help|help me|help me out|i need help|i need some help|give me some help|can you help me|instructions',
  ),
  row(
    'Help',
    'what can i say|what can i ask|what should i say|tell me what i can say|what are my options|what can you do|what do you do|how does this work|how do i use this|how do you work|what else can you do|what can i do|what can i do here|what do i do|what do i say',
  ),
  row(
    'Help',
    'i am lost|i am confused|i do not understand|i do not get it|i do not know what to do|i do not know what to say|this is confusing',
  ),
  row(
    'Stop',
    'stop|stop it|stop now|stop that|stop this|stop everything|stop please|just stop|i want to stop|let us stop|i would like to stop|i said stop|stop right there|stop right now',
  ),
  row(
    'Stop',
    'quit|exit|close|end|end it|end this|end session|end the session|leave|turn off|turn it off|shut down|i want to quit|close it|close the skill|exit the skill|quit the skill|turn yourself off|let me out|get out|get me out of here|i am out of here',
  ),
  row('Stop', 'shut up|be quiet|quiet|silence|hush|shush|stop talking|go away|zip it|leave me alone'),
  row(
    'Stop',
    'that is enough|enough|that is all|that will be all|that is it|no more|i have had enough|enough already|enough for today|enough for now|that will do|that is plenty|that is all for today|that is all for now|let us call it a day|call it a day',
  ),
  row(
    'Stop',
    'goodbye|good bye|bye|bye bye|see you|see you later|good night|talk to you later|see you tomorrow|i have to go|i got to go|got to go|i need to go|i have got to go',
  ),
  row('Cancel', 'cancel|cancel that|cancel it|cancel this|call it off|abort|i changed my mind'),
  row(
    'Cancel',
    'never mind|nevermind|forget it|forget about it|forget that|drop it|scrap that|scrap it|leave it|do not bother|do not worry about it',
  ),
  row(
    'Next',
    'next|next one|the next one|next one please|go to the next|go to the next one|move on|let us move on|move on to the next one|on to the next|on to the next one|go forward|forward|keep it moving|what comes after|moving on|go to next',
  ),
  row(
    'Next',
    'skip|skip it|skip this|skip this one|skip that|skip that one|skip ahead|skip to the next one|skip forward|pass|pass on this one',
  ),
  row(
    'Previous',
    'previous|previous one|the previous one|go to the previous one|go back|go back one|back one|back up|take me back|the one before|the one before that|before that|go backwards|rewind|go to previous|one back|back to the last one|go back to the last one|return to the previous one|go back a step|one step back',
  ),
  row(
    'Repeat',
    'repeat|repeat that|repeat it|repeat please|say that again|say it again|say again|come again|tell me again|once more|one more time|again please|read that again|repeat yourself|run that by me again|could you repeat that|can you repeat that|can you say that again|what did you just say|give me that again|say that one more time|repeat what you said',
  ),
  row(
    'Repeat',
    'what did you say|what was that|what|pardon|pardon me|excuse me|sorry|sorry what|huh|i did not hear that|i did not hear you|i did not catch that|i missed that|i did not get that|i can not hear you|could not hear you|i could not hear that|what did you ask|you what|say what|come again please|eh',
  ),
  row(
    'Repeat',
    'repeat the question|what was the question|what is the question|ask me again|ask again|say the question again|can you ask that again',
  ),
  row(
    'Pause',
    'pause|pause it|pause that|pause this|take a break|pause please|pause for a moment|pause for a second|i need a break|let us pause|pause the routine|put it on hold',
  ),
  row(
    'Pause',
    'hang on|hold on|hold up|hold it|one moment|one second|one minute|just a second|just a minute|just a moment|a moment|wait a minute|wait a moment|wait a second|give me a second|give me a minute|give me a moment|hang on a second|hang on a minute|hold on a second|hold on a minute|hold your horses|wait up|bear with me',
  ),
  row(
    'Resume',
    'resume|continue|carry on|keep going|keep on going|let us continue|unpause|proceed|please continue|go on|let us carry on|let us keep going|continue please|back to it|keep at it|resume please|press on',
  ),
  row(
    'Resume',
    'pick up where we left off|where were we|continue where we left off|i am back|carry on where we left off|let us get back to it|go on from where we stopped',
  ),
  row(
    'StartOver',
    'start over|restart|start again|begin again|from the beginning|from the top|from the start|start from the beginning|start from the top|start from scratch|let us start over|do it all again|back to the beginning|go back to the beginning|go back to the start|start all over|start all over again|start it over|begin from the start|reset',
  ),
  row(
    'NavigateHome',
    'go home|home|home screen|take me home|go to the home screen|main menu|go to the main menu|navigate home|return home',
  ),
];
