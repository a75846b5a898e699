import {describe, expect, test} from 'vitest';
import {checkModelNames, checkModelNumbers, checkModelPage} from './models';
import {at, en, enFile, line, zh, zhFile} from './page.fixture';

describe('models', () => {
  const numbersRemedy = 'Show the value with <ModelValue …/>, or correct content/models.';

  test('that are not in the data are refused, in a code span, in a sample and in the text', () => {
    const remedy = 'Correct the name or code, or add the model to content/models with its source.';
    expect(
      checkModelNames(en('Use `glm-4-plus`, not `glm-99`.\n\n```json\n{"model": "glm-98"}\n```\n\nGLM-4-Plus and GLM-97-Plus.\n'))
    ).toEqual([
      at(enFile, 0, 'the model "glm-99" is not in the data.', remedy),
      at(enFile, 2, 'the model "glm-98" is not in the data.', remedy),
      at(enFile, 6, 'the model "GLM-97-Plus" is not in the data.', remedy)
    ]);
  });

  test('with a size or a price that is not theirs are refused on their own page', () => {
    const slug = 'howuse/llm/glm-4-plus';
    const wrong = (value: string) => ({
      file: `content/docs/en/${slug}.mdx`,
      line: line(0),
      message: `"${value}" is not among the sizes and prices of the models named here.`,
      remedy: numbersRemedy
    });
    expect(checkModelNumbers(en('It reads 128K tokens.\n', slug))).toEqual([]);
    expect(checkModelNumbers(en('It reads 127K tokens for 7777 yuan.\n', slug))).toEqual([wrong('127K'), wrong('7777 yuan')]);
    expect(checkModelNumbers(en('It reads 127K tokens.\n'))).toEqual([]);
  });

  test('with a size, a price or a day of retirement that is not theirs are refused on every page that names them', () => {
    const finding = (file: string, value: string, what: string) =>
      at(file, 0, `"${value}" is not among the ${what} of the models named here.`, numbersRemedy);
    const sizes = 'sizes and prices';
    expect(checkModelNumbers(en('GLM-4-Plus reads 128K. Something else has 99K.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-4-Plus reads 99K tokens for ¥7.\n'))).toEqual([
      finding(enFile, '99K', sizes),
      finding(enFile, '¥7', sizes)
    ]);
    expect(checkModelNumbers(zh('GLM-4-Plus 可读 99K，每百万 Token 7 元。\n'))).toEqual([
      finding(zhFile, '99K', sizes),
      finding(zhFile, '7 元', sizes)
    ]);
    // The steps of a price are data too.
    expect(checkModelNumbers(en('GLM-4.6 has a price step at 32K of input.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-Z1-Air was retired on 2025-11-15.\n'))).toEqual([]);
    expect(checkModelNumbers(en('GLM-Z1-Air was retired on 2025-11-16.\n'))).toEqual([finding(enFile, '2025-11-16', 'days of retirement')]);
  });
});

test('the page of a model has its specification, endpoint, errors and samples in four languages of code', () => {
  const slug = 'howuse/llm/glm-4-plus';
  const sample = (label: string) => `\n\`\`\`text ${label}\nx\n\`\`\`\n`;
  const whole = `Text.\n\n<ModelSpec id="glm-4-plus" />\n\n<Endpoint id="chat" />\n\n<ErrorTable codes={[1210]} />\n${['cURL', 'Python', 'Node', 'Java'].map(sample).join('')}`;
  expect(checkModelPage(en(whole, slug))).toEqual([]);
  expect(checkModelPage(en(whole.replace(sample('Java'), '').replace('<ErrorTable codes={[1210]} />', ''), slug))).toEqual([
    {
      file: `content/docs/en/${slug}.mdx`,
      line: 1,
      message: 'the page of a model lacks <ErrorTable />, a sample labelled Java.',
      remedy: 'Add what is missing.'
    }
  ]);
  expect(checkModelPage(en('Text.\n'))).toEqual([]);
});
