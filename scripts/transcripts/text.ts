/** Transcripts as texts: what was said in one, its lines wrapped, and the parts that the README shows. */

const COLUMNS = 100;
const INDENT = '   ';
/** A silence stays on its line. */
const PAUSE = /· \d+ s ·/g;
const UNBROKEN = '\u00a0';
const COMMAND = /^\$ npm run talk -- (.*)$/;
const SAID = /^\d{4}-\d\d-\d\d \d\d:\d\d [○◉] U: (.*)$/;
const SHOWN = /<!-- transcript: (\S+?)(?: from "([^"]+)")? -->\n\n```text\n[\s\S]*?\n```\n/g;

/** The options in the command that a transcript begins with. @throws where it begins otherwise */
export function optionsOf(command: string): readonly string[] {
  const options = COMMAND.exec(command)?.[1];
  if (options === undefined) throw new Error(`A transcript begins with "$ npm run talk -- ...": ${command}`);
  return options.split(' ');
}

export function linesSaid(transcript: string): readonly string[] {
  return transcript.split('\n').flatMap((line) => SAID.exec(line)?.[1] ?? []);
}

/** Long lines of speech broken between words. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (/^(A: |♫ )/.test(line) ? broken(line) : [line]))
    .join('\n');
}

function broken(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line.replace(PAUSE, (pause) => pause.replaceAll(' ', UNBROKEN));
  while (rest.length > COLUMNS) {
    const at = rest.lastIndexOf(' ', COLUMNS);
    if (at <= INDENT.length) break;
    lines.push(rest.slice(0, at));
    rest = `${INDENT}${rest.slice(at + 1)}`;
  }
  return [...lines, rest].map((each) => each.replaceAll(UNBROKEN, ' '));
}

/** A transcript from the turn on in which this was said; whole when nothing is named. @throws when it was not said */
export function excerpt(transcript: string, from: string | null): string {
  if (from === null) return transcript.trimEnd();
  const turns = transcript.trimEnd().split('\n\n');
  const first = turns.findIndex((turn) => SAID.exec(turn.split('\n')[0] ?? '')?.[1] === from);
  if (first < 0) throw new Error(`Nobody says "${from}" in the transcript`);
  return turns.slice(first).join('\n\n');
}

/** The README with every transcript that it shows put in anew. */
export function withExcerpts(
  readme: string,
  excerptOf: (file: string, from: string | null) => string,
): string {
  return readme.replace(SHOWN, (_, file: string, from?: string) => {
    const named = from === undefined ? '' : ` from "${from}"`;
    return `<!-- transcript: ${file}${named} -->\n\n\`\`\`text\n${excerptOf(file, from ?? null)}\n\`\`\`\n`;
  });
}
