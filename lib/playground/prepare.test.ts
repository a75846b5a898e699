import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {curl} from '@/lib/openapi/samples/curl';
import {tryForm} from './form';
import {prepare} from './prepare';
import {fromExample, withText} from './state';

test('a header that is a parameter, and every file of a field, are in the command', () => {
  const [header, files] = ['knowledgeAgentChat', 'uploadDocument'].map((id) => operations('en').find((each) => each.id === id));
  if (!header || !files) throw new Error('An operation is missing.');
  const session = tryForm('en', header);
  const state = withText(fromExample(session, 0), 'header.X-Session-Id', 's-1');
  expect(curl(prepare(session, state).request)).toContain("--header 'X-Session-Id: s-1'");
  const upload = tryForm('en', files);
  const given = ['a.txt', 'b.txt'].map((name) => new File(['x'], name));
  const command = curl(prepare(upload, {...fromExample(upload, 0), files: {'body.files': given}}).request);
  expect(command).toContain("--form 'files=@a.txt' \\\n  --form 'files=@b.txt'");
});
