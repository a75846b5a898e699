import type {ScenarioAnswerInput} from '@/lib/data/schema';
import {chat, events, fault, head, json, usage} from './common';

const shopTokens = {input: 118, output: 34};

/** Customer service, finance and law. */
export const serviceAnswers: ScenarioAnswerInput[] = [
  {
    id: 'support-call-inspection',
    ...chat('glm-4-air-250414', {input: 186, output: 74}, (say) => ({
      content: JSON.stringify({
        identity_checked: true,
        promises: [say('明天上午十点前安排师傅上门', 'A fitter will be with you before ten tomorrow morning.')],
        complaint_risk: 'high',
        summary: say(
          '净水器漏水，客户第三次来电，坐席承诺次日上午上门。',
          'Leaking filter, third call; the agent promised a visit next morning.'
        )
      })
    })),
    faults: [
      fault(
        ['`JSON.parse` 报错，或内容外多了一层代码块标记', '`JSON.parse` fails, or the content comes wrapped in a code fence'],
        [
          '检查请求里的 `response_format`；提示词只描述字段，不要给出带代码块的样例。',
          'Check `response_format`; describe the fields in the prompt and show no example in a fence.'
        ]
      ),
      fault(
        ['`promises` 里出现通话中没有的句子', '`promises` holds a sentence that nobody said'],
        [
          '在转写文本里查找原句，找不到就退回重跑或转人工。',
          'Look each quotation up in the transcript; what is not there goes back, or to a person.'
        ]
      ),
      fault(
        ['`finish_reason` 是 `length`，JSON 在中途断开', '`finish_reason` is `length` and the JSON stops half-way'],
        ['通话太长：先按话题切分再质检，或调大 `max_tokens`。', 'The call is too long: cut it by topic first, or raise `max_tokens`.']
      )
    ]
  },
  {
    id: 'streaming-support-desk',
    answer: events((say) => [
      {...head('glm-4-flashx-250414'), choices: [{index: 0, delta: {role: 'assistant', content: say('抱歉，', 'I am sorry, ')}}]},
      {...head('glm-4-flashx-250414'), choices: [{index: 0, delta: {role: 'assistant', content: say('拆封的头盔', 'opened helmets ')}}]},
      {
        ...head('glm-4-flashx-250414'),
        choices: [{index: 0, delta: {role: 'assistant', content: say('不支持退货。', 'cannot be returned.')}}]
      },
      {
        ...head('glm-4-flashx-250414'),
        choices: [{index: 0, finish_reason: 'stop', delta: {role: 'assistant', content: ''}}],
        usage: usage(shopTokens)
      }
    ]),
    costs: [{model: 'glm-4-flashx-250414', ...shopTokens}],
    faults: [
      fault(
        ['回复等到最后才一次出现', 'The reply appears all at once, at the end'],
        ['中间的代理在缓冲：关闭它的缓冲，cURL 加 `-N`。', 'A proxy in between buffers: switch that off, and give cURL its `-N`.']
      ),
      fault(
        ['最后一个事件的 `finish_reason` 是 `sensitive`', '`finish_reason` of the last event is `sensitive`'],
        [
          '撤回已经显示的文字，换成固定答复，并按 `user_id` 记录。',
          'Take back what is shown, put a fixed reply in its place, and note the `user_id`.'
        ]
      ),
      fault(
        ['店规没有写到的问题也得到了肯定答复', 'A question outside the rules gets a confident answer'],
        [
          '用店规以外的问题做回归测试，出现承诺就转人工。',
          'Keep a set of such questions and run it after each change; a promise goes to a person.'
        ]
      )
    ]
  },
  {
    id: 'tender-fields',
    ...chat('glm-4-plus', {input: 203, output: 96}, (say) => ({
      content: JSON.stringify({
        project: say('自助借还设备采购', 'Purchase of self-service lending machines'),
        buyer: say('临溪市图书馆', 'Linxi City Library'),
        budget_cny: 865000,
        deadline: '2025-11-20 09:30',
        qualifications: [
          say('具有独立法人资格', 'legal person'),
          say('近三年有同类项目业绩', 'a similar project delivered in the last three years')
        ],
        contact: null
      })
    })),
    faults: [
      fault(
        ['`budget_cny` 是 86.5，或是字符串', '`budget_cny` is 86.5, or a string'],
        [
          '单位没有换算：在程序里校验类型和数量级，不合格就重试一次。',
          'The unit was not converted: check type and order of magnitude in code and repeat once.'
        ]
      ),
      fault(
        ['`deadline` 没有时刻，或写成“上午”', '`deadline` has no time of day'],
        ['用正则校验格式，缺少时刻的公告交给人工补录。', 'Check the form with a pattern; a notice without a time goes to a person.']
      )
    ]
  },
  {
    id: 'regulation-reading',
    answer: json((say) => ({
      ...head('glm-4-long'),
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: {
            role: 'assistant',
            content: say(
              '提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当开展安全评估，并履行算法备案及变更、注销备案手续（第十七条）。',
              'A provider of a service that can shape public opinion or mobilise society carries out a security assessment and files its algorithm, changes and cancellation included (article 17).'
            )
          }
        }
      ],
      usage: usage({input: 4210, output: 88, cached: 4096})
    })),
    costs: [
      {model: 'glm-4-long', input: 4205, output: 120},
      {model: 'glm-4-long', input: 4210, output: 88, cached: 4096}
    ],
    faults: [
      fault(
        ['第二个问题的 `cached_tokens` 仍是 0', '`cached_tokens` is still 0 for the second question'],
        [
          '两次的开头不同：检查网页内容里有没有时间或浏览次数，先存成文件再提问。',
          'The beginnings differ: look for a clock or a counter in the page, and save the text once.'
        ]
      ),
      fault(
        ['回答里的条号在全文中查不到', 'The article that is named does not exist'],
        ['用程序核对条号；查不到的回答不展示。', 'Look the number up in the text; hide an answer whose number is not there.']
      ),
      fault(
        ['网页阅读返回空内容', 'The reader returns an empty page'],
        ['页面靠脚本生成或拒绝抓取，改为上传文件。', 'The page is made by script or refuses readers: upload the text as a file.']
      )
    ]
  },
  {
    id: 'quarterly-figures',
    answer: json((say) => ({
      ...head('glm-4.6'),
      choices: [
        {
          index: 0,
          finish_reason: 'tool_calls',
          message: {
            role: 'assistant',
            content: '',
            tool_calls: [
              {
                id: 'call_202607100930',
                index: 0,
                type: 'function',
                function: {
                  name: 'get_figures',
                  arguments: JSON.stringify({company: say('云雀食品', 'Lark Foods'), quarter: '2025Q2'})
                }
              }
            ]
          }
        }
      ],
      usage: usage({input: 268, output: 41})
    })),
    costs: [
      {model: 'glm-4.6', input: 268, output: 41},
      {model: 'glm-4.6', input: 340, output: 118},
      {model: 'glm-4.6', input: 470, output: 236}
    ],
    faults: [
      fault(
        ['回答里出现函数没有返回过的数字', 'The answer has a number that no function returned'],
        ['收集每次返回的数字，逐个比对后再展示。', 'Collect what the functions returned and compare each number before you show it.']
      ),
      fault(
        ['`json.loads` 解析参数失败', '`json.loads` fails on the arguments'],
        ['把错误作为工具结果交回，模型会重写参数。', 'Hand the error back as the result of the tool; the model writes the arguments anew.']
      ),
      fault(
        ['循环走完仍没有文字回答', 'The loop ends without a text'],
        [
          '6 轮不够时先看是否重复查询同一项，再放宽轮数。',
          'If 6 rounds are too few, look for the same query repeated before you allow more.'
        ]
      )
    ]
  }
];
