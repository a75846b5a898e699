import {expect, test} from '@playwright/test';
import {run} from './tool';

const name = '@modelcontextprotocol/conformance';
const suite = (args: string[]) => run(name, 'conformance', args);

/** Scenarios of the suite that ask for what a server of this kind has. */
const asked = ['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection'];

/** Why the others are not asked: they call for features that are optional, and for things named as in the suite's own server. */
const notAsked: Record<string, RegExp> = {
  'the tools of the suite’s own server':
    /^(?:tools-call-(?:simple-text|image|audio|embedded-resource|mixed-content|error)|json-schema-2020-12)$/,
  'the server keeps no state, so that it can neither ask the client nor report on the way':
    /^(?:tools-call-(?:sampling|elicitation|with-logging|with-progress)|elicitation-.+|logging-set-level)$/,
  'answers are JSON: there is no stream to listen to': /^server-sse-/,
  'the portal offers tools alone: no resources, prompts or completion': /^(?:resources|prompts|completion)-/
};

test('every scenario of the suite is asked, or there is a reason why not', () => {
  const {output} = suite(['list', '--server']);
  const [, list = ''] = /Server scenarios[^\n]*\n([\s\S]*?)(?:\n\n|$)/.exec(output) ?? [];
  const scenarios = [...list.matchAll(/- (\S+)/g)].map(([, scenario = '']) => scenario);
  expect(scenarios).toEqual(expect.arrayContaining(asked));
  const others = scenarios.filter((each) => !asked.includes(each));
  expect(others.filter((each) => !Object.values(notAsked).some((pattern) => pattern.test(each)))).toEqual([]);
});

for (const scenario of asked) {
  test(`the official suite: ${scenario}`, ({baseURL}) => {
    const {code, output} = suite(['server', '--url', `${baseURL}/mcp`, '--scenario', scenario]);
    expect(code, output).toBe(0);
  });
}
