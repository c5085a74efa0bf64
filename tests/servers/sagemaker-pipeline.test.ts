import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import {
  CreatePipelineCommand,
  CreateProcessingJobCommand,
  CreateTrainingJobCommand,
  ListPipelineExecutionsCommand,
  ListPipelineParametersForExecutionCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { configurationSchema } from '../../src/config/schema.ts';
import type { Training } from '../../src/facts.ts';
import { gatherSagemaker, type SagemakerTrainingInput } from '../../src/gather/sagemaker.ts';
import { gatherTraining } from '../../src/gather/training.ts';
import { openS3 } from '../../src/platforms/s3.ts';
import { openSagemaker } from '../../src/platforms/sagemaker.ts';
import type { Log } from '../../src/support/log.ts';
import { type Moto, motoBucket, startMoto } from './support/moto.ts';

/** Training by a pipeline of SageMaker: moto has pipelines whose executions succeed at once, S3 and jobs. It has no steps, and stops nothing: those are played by a small server in front of it. */

let moto: Moto;
let root: string;
let lines: string[];

beforeAll(async () => {
  moto = await startMoto();
  const { client } = openSagemaker(moto.settings);
  const role = 'arn:aws:iam::123456789012:role/pipeline';
  await client.send(
    new CreatePipelineCommand({
      PipelineName: 'penguins',
      PipelineDefinition: JSON.stringify({
        Version: '2020-12-01',
        Parameters: [{ Name: 'Depth', Type: 'Integer', DefaultValue: 3 }],
        Steps: [],
      }),
      ClientRequestToken: 'a'.repeat(32),
      RoleArn: role,
    }),
  );
  const put = (key: string, text: string) =>
    openS3(moto.settings).send(new PutObjectCommand({ Bucket: motoBucket, Key: key, Body: text }));
  await put('runs/metrics.json', '{"accuracy": 0.93}');
  await put('evaluation/evaluation.json', '{"accuracy": 0.94}');
  await put('two/a.json', 'a');
  await put('two/b.json', 'b');
  const training = {
    AlgorithmSpecification: { TrainingImage: 'image', TrainingInputMode: 'File' },
    RoleArn: role,
    ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 },
    StoppingCondition: { MaxRuntimeInSeconds: 60 },
    OutputDataConfig: { S3OutputPath: `s3://${motoBucket}/jobs` },
  } as const;
  await client.send(new CreateTrainingJobCommand({ TrainingJobName: 'train-1', ...training }));
  await put('jobs/train-1/output/model.tar.gz', 'the model');
  const outputs = [
    ['report', 'evaluation'],
    ['two', 'two'],
    ['nothing', 'nothing'],
  ].map(([OutputName, folder]) => ({
    OutputName,
    S3Output: {
      S3Uri: `s3://${motoBucket}/${folder}`,
      LocalPath: `/opt/ml/processing/${folder}`,
      S3UploadMode: 'EndOfJob' as const,
    },
  }));
  await client.send(
    new CreateProcessingJobCommand({
      ProcessingJobName: 'evaluate-1',
      ProcessingResources: { ClusterConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 } },
      AppSpecification: { ImageUri: 'image' },
      RoleArn: role,
      ProcessingOutputConfig: { Outputs: outputs },
    }),
  );
});
afterAll(() => moto?.stop());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pipeline-'));
  lines = [];
  onTestFinished(() => rm(root, { recursive: true, force: true }));
});

const log: Log = {
  info: (message) => lines.push(message),
  warning: (message) => lines.push(`warning ${message}`),
  group: (title, body) => {
    lines.push(`group ${title}`);
    return body();
  },
  beginOutput() {},
  output() {},
  endOutput() {},
};

type Settings = { pipeline?: string; parameters?: Record<string, unknown>; outputs?: Record<string, string> };

function inputOf(settings: Settings, more: Partial<SagemakerTrainingInput> & { timeout?: string } = {}) {
  const { timeout = '1h', ...rest } = more;
  const { train } = configurationSchema({}).parse({
    train: { timeout, sagemaker: { pipeline: 'penguins', ...settings } },
  });
  return {
    root,
    environment: moto.environment,
    region: undefined,
    log,
    pollMilliseconds: 20,
    train: train as SagemakerTrainingInput['train'],
    ...rest,
  };
}

describe('against moto', () => {
  test('executes the pipeline with its parameters and fetches what it wrote', async () => {
    const found = await gatherTraining({
      ...inputOf({
        parameters: { Depth: 4 },
        outputs: { 'build/metrics.json': `s3://${motoBucket}/runs/metrics.json` },
      }),
      secrets: [],
      scratch: root,
      configuration: { sagemaker: { region: 'eu-west-1' } },
    });
    expect(found).toMatchObject({
      state: 'gathered',
      value: { command: 'SageMaker pipeline penguins', outcome: 'succeeded', exitCode: 0, problem: null },
    });
    expect(await readFile(join(root, 'build/metrics.json'), 'utf8')).toBe('{"accuracy": 0.93}');
    const { client } = openSagemaker(moto.settings);
    const all = await client.send(new ListPipelineExecutionsCommand({ PipelineName: 'penguins' }));
    const PipelineExecutionArn = all.PipelineExecutionSummaries?.[0]?.PipelineExecutionArn;
    const sent = await client.send(new ListPipelineParametersForExecutionCommand({ PipelineExecutionArn }));
    expect(sent.PipelineParameters).toEqual([{ Name: 'Depth', Value: '4' }]);
    // moto cannot list steps, as a role that may not.
    expect(lines.filter((line) => line.startsWith('warning the steps of the execution cannot be told'))).toHaveLength(
      1,
    );
  });

  test('a wrong name or parameter starts nothing', async () => {
    await expect(gatherSagemaker(inputOf({ pipeline: 'owls' }))).rejects.toThrow(
      /sagemaker eu-west-1: pipeline owls: .*owls/,
    );
    await expect(gatherSagemaker(inputOf({ parameters: { Depth: 'deep' } }))).rejects.toThrow(
      /Depth: expected Integer, found deep/,
    );
    await expect(gatherSagemaker(inputOf({ outputs: { '../x': 'Train' } }))).rejects.toThrow(/no path of a file/);
    const environment = { ...moto.environment, AWS_REGION: '' };
    await expect(gatherSagemaker({ ...inputOf({}), environment })).rejects.toThrow(/no region is named/);
  });

  test('an output that is not there fails the training, and says why', async () => {
    const found = await gatherSagemaker(inputOf({ outputs: { 'm.json': `s3://${motoBucket}/runs/other.json` } }));
    expect(found).toMatchObject({ outcome: 'failed', exitCode: null });
    expect(found.problem?.summary).toMatch(/the pipeline succeeded, its output could not be fetched: .*no such file/);
    expect(await readdir(root)).toEqual([]);
  });

  test('writes through no link that leads out of the project', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    onTestFinished(() => rm(outside, { recursive: true, force: true }));
    await symlink(outside, join(root, 'build'));
    const outputs = { 'build/deep/metrics.json': `s3://${motoBucket}/runs/metrics.json` };
    const found = await gatherSagemaker(inputOf({ outputs }));
    expect(found.problem?.summary).toMatch(/leads out of the project, by a symbolic link/);
    expect(await readdir(outside)).toEqual([]);
    await mkdir(join(root, 'metrics.json'));
    const folder = await gatherSagemaker(
      inputOf({ outputs: { 'metrics.json': `s3://${motoBucket}/runs/metrics.json` } }),
    );
    expect(folder.problem?.summary).toMatch(/is no regular file/);
  });
});

/** SageMaker's protocol (AWS JSON 1.1) for the calls that moto lacks; all others go on to moto. */
async function playing(answers: Readonly<Record<string, (call: number, body: Record<string, unknown>) => unknown>>) {
  const calls: Record<string, Record<string, unknown>[]> = {};
  const server: Server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const answer = answers[target];
    const body = (await json(request).catch(() => ({}))) as Record<string, unknown>;
    const all = [...(calls[target] ?? []), body];
    calls[target] = all;
    if (answer === undefined) {
      const passed = await fetch(moto.url, {
        method: 'POST',
        headers: Object.fromEntries(
          ['content-type', 'x-amz-target', 'authorization', 'x-amz-date'].map((name) => [
            name,
            String(request.headers[name] ?? ''),
          ]),
        ),
        body: JSON.stringify(body),
      });
      response.writeHead(passed.status, { 'content-type': 'application/x-amz-json-1.1' });
      return void response.end(await passed.text());
    }
    const value = answer(all.length, body) as { status?: number; cut?: true } & Record<string, unknown>;
    if (value.cut === true) return void request.socket.destroy();
    response.writeHead(value.status ?? 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = { ...moto.environment, AWS_ENDPOINT_URL_SAGEMAKER: url, AWS_MAX_ATTEMPTS: '1' };
  return { calls, environment };
}

const refusal = (status: number, type: string, message: string) => ({ status, __type: type, message });

describe('steps, failure and stop, at the protocol', () => {
  const time = 1_790_000_000;
  const steps = (statuses: Record<string, string>, more: Record<string, unknown> = {}) => ({
    PipelineExecutionSteps: Object.entries(statuses).map(([StepName, StepStatus]) => ({
      StepName,
      StepStatus,
      StartTime: time,
      ...(/Succeeded|Failed/.test(StepStatus) ? { EndTime: time + 180 } : {}),
      Metadata:
        StepName === 'Train'
          ? { TrainingJob: { Arn: 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/train-1' } }
          : StepName === 'Evaluate'
            ? { ProcessingJob: { Arn: 'arn:aws:sagemaker:eu-west-1:123456789012:processing-job/evaluate-1' } }
            : StepName === 'Search'
              ? { TuningJob: { Arn: 'arn:aws:sagemaker:eu-west-1:123456789012:hyper-parameter-tuning-job/search-1' } }
              : {},
      ...(StepStatus === 'Failed' ? more : {}),
    })),
  });
  const done = steps({ Prepare: 'Succeeded', Train: 'Succeeded', Evaluate: 'Succeeded' });
  const run = async (
    settings: Settings,
    answers: Parameters<typeof playing>[0],
    more: object = {},
  ): Promise<Training> =>
    gatherSagemaker({ ...inputOf(settings, more), environment: (await playing(answers)).environment });

  test('tells the steps as they change, and fetches model, metrics and outputs of steps', async () => {
    const found = await run(
      {
        outputs: {
          'build/model.tar.gz': 'Train',
          'build/final.json': 'Train/metrics',
          'build/evaluation.json': 'Evaluate/report',
          'build/a.json': 'Evaluate/two/a.json',
        },
      },
      {
        DescribePipelineExecution: (call) => ({ PipelineExecutionStatus: call < 3 ? 'Executing' : 'Succeeded' }),
        ListPipelineExecutionSteps: (call) => (call === 1 ? steps({ Prepare: 'Executing' }) : done),
      },
    );
    expect(found).toMatchObject({ outcome: 'succeeded', problem: null });
    expect(found.tail).toEqual([
      'step Prepare: Executing',
      'step Prepare: Succeeded after 3m',
      'step Train: Succeeded after 3m',
      'step Evaluate: Succeeded after 3m',
    ]);
    expect(lines).toEqual(expect.arrayContaining([...found.tail]));
    const read = (name: string) => readFile(join(root, 'build', name), 'utf8');
    expect(await read('model.tar.gz')).toBe('the model');
    expect(JSON.parse(await read('final.json'))).toEqual(expect.any(Object));
    expect(await read('evaluation.json')).toBe('{"accuracy": 0.94}');
    expect(await read('a.json')).toBe('a');
    expect((await readdir(join(root, 'build'))).sort()).toEqual([
      'a.json',
      'evaluation.json',
      'final.json',
      'model.tar.gz',
    ]);
  });

  test.each([
    ['Tune', /the execution had no step Tune/, /name one of Prepare, Train, Evaluate/],
    ['Prepare', /the step Prepare is neither a training, nor a tuning, nor a processing step/, /write `STEP`/],
    ['Evaluate', /the step Evaluate is a processing step/, /STEP\/OUTPUT/],
    ['Evaluate/other', /has no output other; it has report, two, nothing/, /SageMaker Studio/],
    ['Evaluate/two', /2 files lie there/, /name one: Evaluate\/two\/a\.json/],
    ['Evaluate/nothing', /no such file/, /check that the pipeline wrote it/],
  ])('the output %s is told', async (source, summary, next) => {
    const found = await run(
      { outputs: { 'x.json': source } },
      {
        DescribePipelineExecution: () => ({ PipelineExecutionStatus: 'Succeeded' }),
        ListPipelineExecutionSteps: () => done,
      },
    );
    expect(found.problem?.summary).toMatch(summary);
    expect(found.problem?.next).toMatch(next);
  });

  test.each([
    [
      'the best of',
      { BestTrainingJob: { TrainingJobArn: 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/train-1' } },
    ],
    ['none of', {}],
  ])('a tuning step: %s its training jobs', async (_, best) => {
    const found = await run(
      { outputs: { 'build/model.tar.gz': 'Search', 'build/final.json': 'Search/metrics' } },
      {
        DescribePipelineExecution: () => ({ PipelineExecutionStatus: 'Succeeded' }),
        ListPipelineExecutionSteps: () => steps({ Search: 'Succeeded' }),
        DescribeHyperParameterTuningJob: (_call, body) => ({ ...body, ...best }),
      },
    );
    if ('BestTrainingJob' in best) {
      expect(found).toMatchObject({ outcome: 'succeeded', problem: null });
      expect(await readFile(join(root, 'build/model.tar.gz'), 'utf8')).toBe('the model');
      expect(JSON.parse(await readFile(join(root, 'build/final.json'), 'utf8'))).toEqual(expect.any(Object));
    } else {
      expect(found.problem?.summary).toMatch(/the tuning step Search has no best training job/);
      expect(await readdir(root)).toEqual([]);
    }
  });

  test('a failed step is the problem, its reason bounded and in one line', async () => {
    const reason = `AlgorithmError: no column species\n${'x'.repeat(5000)}`;
    const found = await run(
      {},
      {
        DescribePipelineExecution: () => ({ PipelineExecutionStatus: 'Failed', FailureReason: 'Step failure' }),
        ListPipelineExecutionSteps: () => steps({ Prepare: 'Succeeded', Train: 'Failed' }, { FailureReason: reason }),
      },
    );
    expect(found).toMatchObject({ outcome: 'failed', exitCode: null });
    expect(found.problem?.summary).toMatch(/^step Train failed: AlgorithmError: no column species x+…$/);
    expect(found.problem?.summary.length).toBeLessThan(350);
  });

  test('stopped in SageMaker is failed', async () => {
    const found = await run(
      {},
      {
        DescribePipelineExecution: () => ({ PipelineExecutionStatus: 'Stopped' }),
        ListPipelineExecutionSteps: () => steps({ Train: 'Stopped' }),
      },
    );
    expect(found.problem?.summary).toBe('the execution of the pipeline was stopped in SageMaker');
  });

  test.each(['timed-out', 'cancelled'] as const)('%s: the execution is stopped', async (outcome) => {
    const controller = new AbortController();
    let later = 0;
    const { now } = Date;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + later);
    onTestFinished(() => clock.mockRestore());
    const { calls, environment } = await playing({
      DescribePipelineExecution: () => ({ PipelineExecutionStatus: 'Executing' }),
      ListPipelineExecutionSteps: (call) => {
        // What the first look has seen is told before the second begins.
        if (call > 1 && outcome === 'cancelled') controller.abort();
        if (call > 1 && outcome === 'timed-out') later = 7_200_000;
        return steps({ Train: 'Executing' });
      },
      StopPipelineExecution: () => ({}),
    });
    const found = await gatherSagemaker({ ...inputOf({}), environment, signal: controller.signal });
    expect(found).toMatchObject({ outcome, exitCode: null, tail: ['step Train: Executing'] });
    expect(calls.StopPipelineExecution).toHaveLength(1);
    expect(calls.StopPipelineExecution?.[0]?.PipelineExecutionArn).toMatch(/pipeline\/penguins\/execution\//);
  });

  test('a look that fails is repeated; where none succeeds, the execution is stopped and the error told', async () => {
    const answers = {
      ListPipelineExecutionSteps: () => done,
      DescribePipelineExecution: (call: number) =>
        call < 3 ? refusal(500, 'InternalFailure', 'oh') : { PipelineExecutionStatus: 'Succeeded' },
    };
    expect(await run({}, answers)).toMatchObject({ outcome: 'succeeded' });
    expect(lines.filter((line) => line.startsWith('warning the execution could not be looked at'))).toHaveLength(2);
    const { calls, environment } = await playing({
      DescribePipelineExecution: () => ({ cut: true }),
      StopPipelineExecution: () => ({}),
    });
    await expect(gatherSagemaker({ ...inputOf({}), environment })).rejects.toThrow(/the connection was cut/);
    expect(calls.StopPipelineExecution).toHaveLength(1);
  });

  test.each([
    [
      400,
      'AccessDeniedException',
      'User is not authorized',
      /do not allow sagemaker:DescribePipeline.*\n.*in the policy/,
    ],
    [
      403,
      'ExpiredTokenException',
      'The security token is expired',
      /credentials have expired.*\n.*role-duration-seconds/,
    ],
    [403, 'UnrecognizedClientException', 'token AKIAIOSFODNN7EXAMPLE', /does not accept the credentials: token \*\*\*/],
    [400, 'ThrottlingException', 'Rate exceeded', /too many requests/],
    [429, 'Whatever', '', /too many requests/],
    [409, 'ConflictException', 'busy', /at the same moment/],
    [400, 'ResourceLimitExceeded', 'limit', /a limit of the account is reached/],
    [
      400,
      'ValidationException',
      '1 validation error',
      /it refuses sagemaker:DescribePipeline \(ValidationException\): 1 val/,
    ],
    [404, 'ResourceNotFound', 'Pipeline not there', /nothing of that name for sagemaker:DescribePipeline/],
    [503, 'ServiceUnavailable', 'down', /it cannot answer now \(503\)/],
  ])('%i %s is told', async (status, type, message, expected) => {
    const { environment } = await playing({ DescribePipeline: () => refusal(status, type, message) });
    await expect(gatherSagemaker({ ...inputOf({}), environment })).rejects.toThrow(expected);
  });

  test('nothing that listens, no host, no credentials are told', async () => {
    const at = (url: string, more = {}) =>
      gatherSagemaker({
        ...inputOf({}),
        environment: { ...moto.environment, AWS_ENDPOINT_URL_SAGEMAKER: url, AWS_MAX_ATTEMPTS: '1', ...more },
      });
    await expect(at('http://127.0.0.1:9')).rejects.toThrow(/nothing listens there \(ECONNREFUSED\)/);
    await expect(at('http://no-such-host.invalid')).rejects.toThrow(/its host is not known .*\n.*check the region/);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('HOME', root);
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(at(moto.url, { AWS_ACCESS_KEY_ID: '' })).rejects.toThrow(
      /there are no credentials.*\n.*id-token: write/,
    );
  });
});
