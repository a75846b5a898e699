import {expect, test} from 'vitest';
import {foreignCode} from './foreign-code';

const passage =
  'Call it:\n\n```python\nimport os\n\ndef ask():\n    key = os.environ["KEY"]\n    return key\n```\n\nInstall `pip install zai-sdk` first.';

test('code is known as a whole, as lines of it, and out of its indentation', () => {
  for (const code of [
    'import os\n\ndef ask():\n    key = os.environ["KEY"]\n    return key',
    'def ask():\n    key = os.environ["KEY"]',
    'key = os.environ["KEY"]\nreturn key',
    'pip install zai-sdk'
  ])
    expect(foreignCode(`So:\n\n\`\`\`\n${code}\n\`\`\``, [passage]), code).toEqual([]);
});

test('code with a line, a space or a letter that no passage has is not', () => {
  for (const code of ['import os\nimport sys', 'key = os.environ["TOKEN"]', 'return key\nkey = os.environ["KEY"]', 'return  key'])
    expect(foreignCode(`\`\`\`python\n${code}\n\`\`\``, [passage]), code).toEqual([0]);
});
