/** `npm run bench`: size, cold start, warm turn and understanding, as ratios where there is something to compare with. */
import { describeColdStart, measureColdStart } from './cold-start';
import { describeUnderstanding, measureUnderstanding } from './understanding';
import { describeWarmTurn, measureWarmTurn } from './warm-turn';

async function main(): Promise<void> {
  console.log(`${describeUnderstanding(await measureUnderstanding())}\n`);
  console.log(`${describeWarmTurn(await measureWarmTurn())}\n`);
  console.log(describeColdStart(await measureColdStart()));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
