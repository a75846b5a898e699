import {expect, test} from '@playwright/test';
import {startSampleRuns, streamSamples} from '../sample-run';

// In one worker: the server of the samples is started once.
test.describe.configure({mode: 'default'});

let runs: Awaited<ReturnType<typeof startSampleRuns>>;
test.beforeAll(async () => {
  runs = await startSampleRuns();
});
test.afterAll(() => runs?.stop());

const here = streamSamples.filter(({language}) => language === 'bash' || language === 'javascript');
test('two languages need nothing that this portal does not need itself', () => expect(here).toHaveLength(2));

for (const sample of here) {
  test(`the ${sample.label} sample of a stream prints every event whole`, () => runs.ofReference(sample));
}

test('the samples of pages that read a stream in JavaScript themselves lose nothing', {tag: '@proof'}, () => runs.ofPages('javascript'));
