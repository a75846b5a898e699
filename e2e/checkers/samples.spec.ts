import {expect, test} from '@playwright/test';
import {startSampleRuns, streamSamples} from '../sample-run';

let runs: Awaited<ReturnType<typeof startSampleRuns>>;
test.beforeAll(async () => {
  runs = await startSampleRuns();
});
test.afterAll(() => runs?.stop());
test.setTimeout(180_000);

const others = streamSamples.filter(({language}) => language !== 'bash' && language !== 'javascript');
test('three languages are run that need tools of their own', () =>
  expect(others.map(({label}) => label)).toEqual(['Python', 'Java', 'Go']));

for (const sample of others) {
  test(`the ${sample.label} sample of a stream prints every event whole`, () => runs.ofReference(sample));
}

test('the samples of pages that read a stream in Python themselves lose nothing', () => runs.ofPages('python'));
