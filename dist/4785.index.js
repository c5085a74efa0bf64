export const id = 4785;
export const ids = [4785];
export const modules = {

/***/ 44785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherSagemaker: () => (/* binding */ gatherSagemaker)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(33820);
// EXTERNAL MODULE: ./build/platforms/aws.js
var aws = __webpack_require__(25978);
// EXTERNAL MODULE: ./build/platforms/s3.js
var platforms_s3 = __webpack_require__(49573);
// EXTERNAL MODULE: ./build/platforms/sagemaker.js
var platforms_sagemaker = __webpack_require__(46891);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sagemaker/dist-cjs/index.js
var dist_cjs = __webpack_require__(94459);
;// CONCATENATED MODULE: ./build/platforms/sagemaker-pipelines.js



/** The definition of a pipeline: JSON, hostile. */
async function pipelineDefinition(sagemaker, pipeline) {
    const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* DescribePipelineCommand */.XMb({ PipelineName: pipeline })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'DescribePipeline', `pipeline ${pipeline}`));
    return answer.PipelineDefinition ?? '';
}
/** Starts an execution; its ARN. */
async function startExecution(sagemaker, request) {
    const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* StartPipelineExecutionCommand */.QqH({
        PipelineName: request.pipeline,
        PipelineParameters: Object.entries(request.parameters).map(([Name, Value]) => ({ Name, Value })),
        PipelineExecutionDescription: request.description,
        ClientRequestToken: request.token,
    })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'StartPipelineExecution', `pipeline ${request.pipeline}`));
    if (answer.PipelineExecutionArn === undefined)
        throw new Error('the execution that was started has no ARN');
    return answer.PipelineExecutionArn;
}
async function executionState(sagemaker, arn) {
    const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* DescribePipelineExecutionCommand */.lMO({ PipelineExecutionArn: arn })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'DescribePipelineExecution', nameOfArn(arn)));
    return { status: answer.PipelineExecutionStatus ?? '', reason: answer.FailureReason || null };
}
/** In the order in which they began; a pipeline has at most some hundred. */
async function executionSteps(sagemaker, arn) {
    const steps = [];
    let token;
    do {
        const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* ListPipelineExecutionStepsCommand */.BTz({
            PipelineExecutionArn: arn,
            SortOrder: 'Ascending',
            MaxResults: 100,
            ...(token === undefined ? {} : { NextToken: token }),
        })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'ListPipelineExecutionSteps', nameOfArn(arn)));
        steps.push(...(answer.PipelineExecutionSteps ?? []));
        token = answer.NextToken;
    } while (token !== undefined && steps.length < 1000);
    return steps;
}
async function stopExecution(sagemaker, arn, token) {
    await (0,aws.told)(sagemaker.client.send(new dist_cjs/* StopPipelineExecutionCommand */.krr({ PipelineExecutionArn: arn, ClientRequestToken: token })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'StopPipelineExecution', nameOfArn(arn)));
}
async function trainingJob(sagemaker, arn) {
    const TrainingJobName = nameOfArn(arn);
    const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* DescribeTrainingJobCommand */.Sjt({ TrainingJobName })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'DescribeTrainingJob', `training job ${TrainingJobName}`));
    const metrics = (answer.FinalMetricDataList ?? []).flatMap(({ MetricName, Value }) => MetricName === undefined || typeof Value !== 'number' ? [] : [[MetricName, Value]]);
    return { model: answer.ModelArtifacts?.S3ModelArtifacts ?? null, metrics: Object.fromEntries(metrics) };
}
/** Where a processing job wrote each of its outputs. */
async function processingOutputs(sagemaker, arn) {
    const ProcessingJobName = nameOfArn(arn);
    const answer = await (0,aws.told)(sagemaker.client.send(new dist_cjs/* DescribeProcessingJobCommand */.RLH({ ProcessingJobName })), (0,platforms_sagemaker.sagemakerWords)(sagemaker, 'DescribeProcessingJob', `processing job ${ProcessingJobName}`));
    return new Map((answer.ProcessingOutputConfig?.Outputs ?? []).flatMap(({ OutputName, S3Output }) => OutputName === undefined || S3Output?.S3Uri === undefined ? [] : [[OutputName, S3Output.S3Uri]]));
}
const nameOfArn = (arn) => arn.split('/').at(-1) ?? arn;

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
;// CONCATENATED MODULE: ./build/gather/sagemaker-outputs.js







/** Brings what a pipeline made to where training would have written it. */
/** No larger file is fetched. */
const largestOutput = 50 * 1024 ** 3;
/** Throws `ConfigurationError` for a path that leads out of the project, before anything is trained. */
function checkOutputs(outputs) {
    for (const [path, source] of Object.entries(outputs)) {
        const normal = external_node_path_.posix.normalize(path);
        if ((0,external_node_path_.isAbsolute)(path) ||
            /[\\\p{Cc}]/u.test(path) ||
            normal === '.' ||
            normal.startsWith('..') ||
            /(^|\/)\.git(\/|$)/i.test(normal) ||
            path.endsWith('/'))
            throw new errors/* ConfigurationError */.j1({
                message: `train.sagemaker.outputs: ${path.slice(0, 200)} is no path of a file below the project's folder`,
                next: 'name one such as build/model.tar.gz',
            });
        if (/^s3:/.test(source)
            ? ((0,platforms_s3/* parseS3Uri */.yc)(source)?.key ?? '') === ''
            : !/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(\/[^/\s]+){0,8}$/.test(source))
            throw new errors/* ConfigurationError */.j1({
                message: `train.sagemaker.outputs: ${path.slice(0, 200)}: found ${source.slice(0, 200)}`,
                next: 'write `s3://bucket/key`, `STEP`, `STEP/metrics`, `STEP/OUTPUT` or `STEP/OUTPUT/FILE`',
            });
    }
}
async function fetchOutputs(request) {
    for (const [path, source] of Object.entries(request.outputs))
        await fetchOutput(request, path, source);
}
async function fetchOutput(request, path, source) {
    const { root, log } = request;
    const found = await locate(request, source);
    if ('metrics' in found) {
        await replace(root, path, (file) => (0,external_node_fs_promises_.writeFile)(file, `${JSON.stringify(found.metrics, null, 2)}\n`, { flag: 'wx' }));
        log.info(`${path}: the final metrics of ${source.split('/')[0]}`);
        return;
    }
    const object = await theOneFile(request.s3, found, source);
    if (object.bytes > largestOutput)
        throw new errors/* ConfigurationError */.j1({
            message: `${(0,platforms_s3/* s3Uri */.tT)(object)}: has ${(0,files/* formatBytes */.z3)(object.bytes)}, and at most ${(0,files/* formatBytes */.z3)(largestOutput)} are fetched`,
            next: 'let the pipeline write less',
        });
    await replace(root, path, (file) => download(request.s3, object, file));
    log.info(`${path}: ${(0,platforms_s3/* s3Uri */.tT)(object)} (${(0,files/* formatBytes */.z3)(object.bytes)})`);
}
/** Where the source of an output is. */
async function locate({ sagemaker, steps }, source) {
    const written = (0,platforms_s3/* parseS3Uri */.yc)(source);
    if (written !== null)
        return { ...written, exact: true };
    const [name = '', output, ...file] = source.split('/');
    if (steps === null)
        throw new errors/* ConfigurationError */.j1({
            message: `${sagemaker.place}: ${source}: the steps of the execution could not be listed`,
            next: 'allow sagemaker:ListPipelineExecutionSteps, or name the output as `s3://bucket/key`',
        });
    const step = steps.find(({ StepName }) => StepName === name);
    if (step === undefined)
        throw new errors/* ConfigurationError */.j1({
            message: `${sagemaker.place}: ${source}: the execution had no step ${name}`,
            next: `name one of ${steps
                .map(({ StepName }) => StepName)
                .slice(0, 20)
                .join(', ') || 'its steps: it had none'}`,
        });
    const training = step.Metadata?.TrainingJob?.Arn;
    const processing = step.Metadata?.ProcessingJob?.Arn;
    if (training !== undefined && (output === undefined || (output === 'metrics' && file.length === 0))) {
        const { model, metrics } = await trainingJob(sagemaker, training);
        if (output === 'metrics')
            return { metrics };
        return { ...placeOf(model, `${sagemaker.place}: the training step ${name} made no model`), exact: true };
    }
    if (processing !== undefined && output !== undefined) {
        const outputs = await processingOutputs(sagemaker, processing);
        const place = placeOf(outputs.get(output) ?? null, `${sagemaker.place}: the processing step ${name} has no output ${output}; it has ${[...outputs.keys()].join(', ') || 'none'}`);
        if (file.length === 0)
            return { ...place, exact: false };
        return { bucket: place.bucket, key: `${place.key.replace(/\/$/, '')}/${file.join('/')}`, exact: true };
    }
    throw new errors/* ConfigurationError */.j1({
        message: `${sagemaker.place}: ${source}: the step ${name} is ${training !== undefined ? 'a training step' : processing !== undefined ? 'a processing step' : 'neither a training nor a processing step'}`,
        next: 'write `STEP` or `STEP/metrics` for a training step, `STEP/OUTPUT` for a processing step, else `s3://bucket/key`',
    });
}
function placeOf(uri, missing) {
    const place = uri === null ? null : (0,platforms_s3/* parseS3Uri */.yc)(uri);
    if (place === null)
        throw new errors/* ConfigurationError */.j1({ message: missing, next: 'look at the execution in SageMaker Studio' });
    return place;
}
/** The file that lies there, or the only one of a folder. */
async function theOneFile(s3, place, source) {
    const folder = place.key === '' || place.key.endsWith('/') ? place.key : `${place.key}/`;
    const listed = await (0,platforms_s3/* listObjects */.L)(s3, { bucket: place.bucket, key: place.key });
    const exact = listed.find(({ key }) => key === place.key);
    if (exact !== undefined && !place.key.endsWith('/'))
        return exact;
    const below = place.exact ? [] : listed.filter(({ key }) => key.startsWith(folder) && !key.endsWith('/'));
    if (below.length === 1)
        return below[0];
    throw new errors/* ConfigurationError */.j1({
        message: `${(0,platforms_s3/* s3Uri */.tT)(place)}: ${below.length === 0 ? 'no such file' : `${below.length} files lie there`} (${source})`,
        next: below.length === 0
            ? 'check that the pipeline wrote it, and the address'
            : `name one: ${source}/${(0,external_node_path_.basename)(below[0].key)}`,
    });
}
/** Fetches a file as it was listed, and verifies that all of it came. (What S3 keeps of its checksum is verified by the SDK.) */
async function download(s3, object, file) {
    const content = await (0,platforms_s3/* readObject */.Ag)(s3, object, object.etag);
    if (content === null)
        throw new errors/* ConfigurationError */.j1({ message: `${(0,platforms_s3/* s3Uri */.tT)(object)}: is gone`, next: 'run the pipeline again' });
    const handle = await (0,external_node_fs_promises_.open)(file, 'wx');
    let bytes = 0;
    try {
        for await (const chunk of content.chunks) {
            bytes += chunk.byteLength;
            if (bytes > object.bytes)
                break;
            await handle.appendFile(chunk);
        }
    }
    finally {
        await handle.close();
    }
    if (bytes !== object.bytes)
        throw new errors/* ConfigurationError */.j1({
            message: `${(0,platforms_s3/* s3Uri */.tT)(object)}: expected ${object.bytes} bytes, found ${bytes > object.bytes ? 'more' : bytes}`,
            next: 'check the network, then run it again',
        });
}
/** Writes beside and renames: never half a file, never through a link that leads out of the project. */
async function replace(root, path, write) {
    const target = (0,external_node_path_.join)(root, path);
    const refuse = (message, next) => {
        throw new errors/* ConfigurationError */.j1({ file: path, message, next });
    };
    await makeInside(root, (0,external_node_path_.dirname)(target), refuse);
    const found = await (0,external_node_fs_promises_.lstat)(target).catch(() => null);
    if (found !== null && !found.isFile() && !found.isSymbolicLink())
        refuse('is no regular file', 'move it away');
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await write(beside);
        await (0,external_node_fs_promises_.rename)(beside, target);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => { });
    }
}
/** The folder is made where the part of it that is there lies inside the project. */
async function makeInside(root, folder, refuse) {
    let there = folder;
    let real = await (0,external_node_fs_promises_.realpath)(there).catch(() => null);
    while (real === null && there !== (0,external_node_path_.dirname)(there)) {
        there = (0,external_node_path_.dirname)(there);
        real = await (0,external_node_fs_promises_.realpath)(there).catch(() => null);
    }
    const inside = (0,external_node_path_.relative)(await (0,external_node_fs_promises_.realpath)(root), real ?? '/');
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        refuse('leads out of the project, by a symbolic link', 'name a path inside it');
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./build/gather/sagemaker-parameters.js


/** What a pipeline's definition says about its parameters; more is not read. */
const definition = schemas.object({
    Parameters: schemas.array(schemas.object({
        Name: schemas.string().max(256),
        Type: schemas.string().max(50).optional(),
        DefaultValue: schemas.unknown().optional(),
        EnumValues: schemas.array(schemas.union([schemas.string(), schemas.number(), schemas.boolean()])).optional(),
    }))
        .max(1000)
        .default([]),
});
const types = {
    Integer: (text) => /^[+-]?\d+$/.test(text),
    Float: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
    Boolean: (text) => /^(true|false)$/i.test(text),
};
/** The parameters as text, checked against the pipeline's definition where that can be read. Throws `ConfigurationError` with every mistake. */
function pipelineParameters(pipeline, text, values) {
    const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    const parsed = definition.safeParse(jsonOf(text));
    if (!parsed.success)
        return written;
    const declared = new Map(parsed.data.Parameters.map((parameter) => [parameter.Name, parameter]));
    const names = [...declared.keys()];
    const known = names.length === 0 ? 'it has none' : `it has ${names.slice(0, 20).join(', ')}`;
    const problems = Object.entries(written).flatMap(([name, value]) => {
        const parameter = declared.get(name);
        const place = `train.sagemaker.parameters: ${name}`;
        if (parameter === undefined)
            return [{ message: `${place}: the pipeline ${pipeline} has no such parameter`, next: known }];
        const { Type: type = 'String', EnumValues: allowed } = parameter;
        if (types[type]?.(value) === false)
            return [{ message: `${place}: expected ${type}, found ${value.slice(0, 100)}`, next: 'mend the value' }];
        if (allowed !== undefined && !allowed.map(String).includes(value))
            return [
                {
                    message: `${place}: found ${value.slice(0, 100)}, which the pipeline does not allow`,
                    next: `use one of ${allowed.slice(0, 20).join(', ')}`,
                },
            ];
        return [];
    });
    const missing = names.filter((name) => declared.get(name)?.DefaultValue === undefined && !(name in written));
    if (missing.length > 0)
        problems.push({
            message: `train.sagemaker.parameters: the pipeline ${pipeline} needs ${missing.slice(0, 20).join(', ')}`,
            next: 'give each a value: it has no default',
        });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return written;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/gather/sagemaker.js










/** Looks that fail one after the other, each after the SDK's own retries, before the execution is given up. */
const lostLooks = 5;
/**
 * Trains by an execution of a SageMaker pipeline. One that failed, took too long or was cancelled is gathered too, with that outcome. Throws `ConfigurationError` for what keeps it from
 * starting: a wrong parameter, no credentials.
 */
async function gatherSagemaker(input) {
    const { train, log } = input;
    const { pipeline, outputs, parameters } = train.sagemaker;
    if ((train.repeats ?? 1) > 1)
        throw new errors/* ConfigurationError */.j1({
            message: '`train.repeats` has no meaning for a SageMaker pipeline, which knows no ML_TEST_SCORE_SEED',
            next: 'leave `repeats` out',
        });
    checkOutputs(outputs);
    const settings = (0,aws.awsSettings)(input.region, input.environment);
    const sagemaker = (0,platforms_sagemaker.openSagemaker)(settings);
    const checked = pipelineParameters(pipeline, await pipelineDefinition(sagemaker, pipeline), parameters);
    return log.group(input.title ?? 'Train', async () => {
        const start = Date.now();
        const token = (0,external_node_crypto_.randomUUID)();
        const description = 'Started by ml-test-score';
        const arn = await startExecution(sagemaker, { pipeline, parameters: checked, description, token });
        log.info(`SageMaker pipeline ${pipeline}: execution ${arn}`);
        const end = await follow(sagemaker, arn, input, start);
        const ended = { ...end, seconds: (Date.now() - start) / 1000 };
        log.info(`training ${ended.outcome} after ${(0,units/* formatDuration */.a3)(ended.seconds)}`);
        if (ended.outcome !== 'succeeded')
            return training(pipeline, ended);
        try {
            const { root } = input;
            await fetchOutputs({ sagemaker, s3: (0,platforms_s3/* openS3 */.De)(settings), root, outputs, steps: end.steps, log });
            return training(pipeline, { ...ended, seconds: (Date.now() - start) / 1000 });
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            const [first] = error.problems;
            const problem = {
                summary: `the pipeline succeeded, its output could not be fetched: ${bounded(first?.message ?? '')}`,
                next: first?.next ?? 'look at the execution in SageMaker Studio',
            };
            return training(pipeline, { ...ended, outcome: 'failed', problem });
        }
    });
}
const training = (pipeline, { outcome, seconds, tail, problem }) => ({
    command: `SageMaker pipeline ${pipeline}`,
    exitCode: outcome === 'succeeded' ? 0 : null,
    outcome,
    seconds,
    peakMemoryBytes: null,
    tail,
    leftRunning: 0,
    problem,
});
/** Looks at the execution until it has ended, and tells each change of a step. */
async function follow(sagemaker, arn, { train, log, signal, pollMilliseconds }, start) {
    const progress = stepProgress(log);
    let lost = 0;
    for (let look = 0;; look += 1) {
        const late = Date.now() - start > train.timeout * 1000;
        if (late || signal?.aborted === true)
            return given(late ? 'timed-out' : 'cancelled');
        try {
            const state = await executionState(sagemaker, arn);
            await progress.look(sagemaker, arn);
            lost = 0;
            if (/^(Succeeded|Failed|Stopped)$/.test(state.status))
                return ended(state);
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            lost += 1;
            if (lost >= lostLooks) {
                await stop();
                throw error;
            }
            log.warning(`the execution could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        // Often at first, for what ends at once; then as seldom as does no harm to the account's limits.
        const wait = pollMilliseconds ?? Math.min(1000 * 2 ** look, 15_000);
        const rest = start + train.timeout * 1000 - Date.now() + 10;
        await (0,promises_.setTimeout)(Math.max(10, Math.min(wait, rest)), undefined, signal === undefined ? {} : { signal }).catch(() => { });
    }
    function ended({ status, reason }) {
        const steps = progress.steps();
        const tail = progress.lines().slice(-20);
        if (status === 'Succeeded')
            return { outcome: 'succeeded', tail, problem: null, steps };
        const step = steps?.find(({ StepStatus }) => StepStatus === 'Failed');
        const why = step?.FailureReason ?? reason;
        const name = step?.StepName === undefined ? 'the pipeline' : `step ${step.StepName}`;
        const summary = status === 'Stopped'
            ? 'the execution of the pipeline was stopped in SageMaker'
            : `${name} failed${why === null || why === undefined ? '' : `: ${bounded(why)}`}`;
        const next = status === 'Stopped' ? 'run it again' : 'look at the logs of the step in SageMaker Studio or CloudWatch';
        return { outcome: 'failed', tail, problem: { summary, next }, steps };
    }
    async function given(outcome) {
        await stop();
        const after = (0,units/* formatDuration */.a3)((Date.now() - start) / 1000);
        const problem = outcome === 'timed-out'
            ? {
                summary: `training was stopped after ${after}, its time-out`,
                next: 'raise `train.timeout`, or train on less',
            }
            : { summary: `training was cancelled after ${after}`, next: 'run it again' };
        return { outcome, tail: progress.lines().slice(-20), problem, steps: progress.steps() };
    }
    async function stop() {
        try {
            await stopExecution(sagemaker, arn, (0,external_node_crypto_.randomUUID)());
            log.info(`the execution ${arn} is being stopped`);
        }
        catch (error) {
            log.warning(`the execution ${arn} goes on, as it could not be stopped: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
/** The steps that were seen, and a line for each change. Without the permission to list them there is only the state of the whole. */
function stepProgress(log) {
    const states = new Map();
    const lines = [];
    let steps = null;
    let warned = false;
    return {
        steps: () => steps,
        lines: () => lines,
        async look(sagemaker, arn) {
            try {
                steps = await executionSteps(sagemaker, arn);
            }
            catch (error) {
                if (!(error instanceof errors/* ConfigurationError */.j1))
                    throw error;
                if (!warned)
                    log.warning(`the steps of the execution cannot be told: ${(0,errors/* messageOf */.bD)(error)}`);
                warned = true;
                return;
            }
            for (const step of steps) {
                const { StepName = '', StepStatus = '', StartTime, EndTime } = step;
                if (states.get(StepName) === StepStatus)
                    continue;
                states.set(StepName, StepStatus);
                const seconds = StartTime === undefined || EndTime === undefined ? null : (EndTime.getTime() - StartTime.getTime()) / 1000;
                const reason = step.FailureReason === undefined ? '' : `: ${bounded(step.FailureReason)}`;
                const line = `step ${StepName}: ${StepStatus}${seconds === null ? '' : ` after ${(0,units/* formatDuration */.a3)(seconds)}`}${reason}`;
                lines.push(line);
                log.info(line);
            }
        },
    };
}
/** What SageMaker tells: hostile text, as a container may have written it. */
function bounded(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}


/***/ })

};
