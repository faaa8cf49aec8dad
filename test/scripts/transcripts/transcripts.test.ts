/** The conversations in the README and in docs/ are what the skill says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentTranscripts } from '../../../scripts/transcripts';
import { excerpt, linesSaid, optionsOf, withExcerpts, wrapped } from '../../../scripts/transcripts/text';

const ROOT = join(__dirname, '..', '..', '..');

test('every transcript is as it sounds; where not: npm run transcripts', async () => {
  const muted = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const texts = await currentTranscripts();
  muted.mockRestore();
  expect([...texts.keys()]).toEqual(expect.arrayContaining(['README.md', 'docs/transcripts/sore.txt']));
  for (const [file, text] of texts) expect(text).toBe(readFileSync(join(ROOT, file), 'utf8'));
}, 60_000);

const SHORT = `$ npm run talk -- --data memory --seed 3

2026-11-24 07:00 ○ U: open limber lifter
A: Hello. ◉

2026-11-24 07:01 ◉ U: no
A: Bye. ○
`;

test('a transcript has its options and its lines', () => {
  expect(optionsOf('$ npm run talk -- --data memory --seed 3')).toEqual(['--data', 'memory', '--seed', '3']);
  expect(() => optionsOf('npm start')).toThrow('npm start');
  expect(linesSaid(SHORT)).toEqual(['open limber lifter', 'no']);
});

test('the README shows a transcript, whole or from a turn on', () => {
  const readme = (shown: string, text: string) =>
    `Before.\n\n<!-- transcript: a.txt${shown} -->\n\n\`\`\`text\n${text}\n\`\`\`\n\nAfter.\n`;
  const put = (shown: string) => withExcerpts(readme(shown, 'old'), (_, from) => excerpt(SHORT, from));
  expect(put('')).toBe(readme('', SHORT.trimEnd()));
  expect(put(' from "no"')).toBe(readme(' from "no"', '2026-11-24 07:01 ◉ U: no\nA: Bye. ○'));
  expect(() => put(' from "yes"')).toThrow('Nobody says "yes"');
});

test('long speech is broken between words, and not within a silence', () => {
  const line = `A: ${'And hold it there. '.repeat(5)}· 12 s · And release.`;
  const lines = wrapped(line).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).not.toMatch(/·/);
  expect(lines[1]).toBe('   · 12 s · And release.');
  expect(lines.map((each) => each.trim()).join(' ')).toBe(line);
});
