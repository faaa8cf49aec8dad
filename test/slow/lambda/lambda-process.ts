/** One execution environment: Amazon's runtime client on Node 24, with the deployed code in it. Each one starts cold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { node24 } from '../../../scripts/node24';
import { installTool } from '../../../scripts/tools';
import { startRuntimeApi } from './runtime-api';
import type { SynthesisedFunction } from './synthesised-function';

export interface LambdaProcess {
  invoke(event: unknown): Promise<unknown>;
  /** Everything that it has logged so far, line by line. */
  log(): readonly string[];
  /** Ends it and resolves once it is gone. */
  stop(): Promise<void>;
}

const REGION = 'us-east-1';
const NAME = 'LimberLifter';

/** Starts it with the environment that the deployment gives, and `more` on top. */
export async function startLambda(
  deployed: SynthesisedFunction,
  more: Readonly<Record<string, string>>,
): Promise<LambdaProcess> {
  const node = await node24();
  // It asks for a newer Node than the one npm may run on, and for a compiler that it does not need here.
  const options = ['--ignore-scripts', '--force'];
  const client = await installTool({ name: 'aws-lambda-ric', version: '4.0.2', options });
  const api = await startRuntimeApi(`arn:aws:lambda:${REGION}:123456789012:function:${NAME}`);

  const runtime = spawn(node, ['--require', join(__dirname, 'rapid-client.cjs'), join(client, 'index.mjs')], {
    cwd: deployed.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...deployed.environment,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: 'true',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: NAME,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(deployed.memoryMegabytes),
      AWS_LAMBDA_LOG_FORMAT: deployed.logFormat,
      AWS_LAMBDA_LOG_GROUP_NAME: 'log-group',
      AWS_LAMBDA_LOG_STREAM_NAME: 'log-stream',
      AWS_REGION: REGION,
      AWS_SESSION_TOKEN: 'session',
      LAMBDA_TASK_ROOT: deployed.folder,
      _HANDLER: deployed.handler,
      ...more,
    },
  });
  let logged = '';
  for (const stream of [runtime.stdout, runtime.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      logged += text;
    });
  }
  const exited = once(runtime, 'exit').then(([code]) => {
    api.fail(new Error(`The runtime ended with exit code ${code}.\n${logged}`));
  });

  return {
    invoke: (event) => api.invoke(event, deployed.timeoutSeconds),
    log: () => logged.split('\n').filter((line) => line !== ''),
    stop: async () => {
      runtime.kill();
      await exited;
      await api.close();
    },
  };
}
