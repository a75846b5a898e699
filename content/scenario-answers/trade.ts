import type {ScenarioAnswerInput} from '@/lib/data/schema';
import {chat, fault, head, json, text, usage} from './common';

/** E-commerce, travel, software and health. */
export const tradeAnswers: ScenarioAnswerInput[] = [
  {
    id: 'poster-check',
    ...chat('glm-4.1v-thinking-flashx', {input: 1420, output: 96}, (say) => ({
      thinking: say('画面上方有四个大字，逐字辨认：一、口、秋、天。', 'The large letters at the top, read one by one: A SIP OF AUTUMN.'),
      content: say('一口秋天', 'A SIP OF AUTUMN')
    })),
    costs: [
      {model: 'cogview-4', uses: 1},
      {model: 'glm-4.1v-thinking-flashx', input: 1420, output: 96}
    ],
    faults: [
      fault(
        ['三次都没有写对标语', 'The slogan is wrong three times'],
        ['标语改短，或先出无字底图，文字由程序叠加。', 'Shorten it, or draw without letters and lay the text over it in code.']
      ),
      fault(
        ['`content` 里混有 `<|begin_of_box|>` 等标记', '`content` carries marks such as `<|begin_of_box|>`'],
        ['比对前去掉这些标记，只保留框内文字。', 'Strip them before you compare, and keep what is inside.']
      ),
      fault(
        ['标语正确，图片却有瑕疵', 'The slogan is right and the image is not'],
        ['核对文字不能代替审图，上线前仍由人确认。', 'Reading letters is no review; a person looks before it is published.']
      )
    ]
  },
  {
    id: 'review-labels',
    answer: json(() => ({
      custom_id: 'review-1001',
      id: 'batch_req_202607110214',
      response: {
        status_code: 200,
        body: {
          ...head('glm-4-flashx-250414'),
          choices: [
            {
              index: 0,
              finish_reason: 'stop',
              message: {role: 'assistant', content: JSON.stringify({topic: 'size', sentiment: 'negative'})}
            }
          ],
          usage: usage({input: 74, output: 16})
        }
      }
    })),
    costs: [{model: 'glm-4-flashx-250414', batch: true, input: 148, output: 32}],
    faults: [
      fault(
        ['任务状态变为 `failed`', 'The job turns `failed`'],
        [
          '文件校验未通过：检查每行是否为独立的 JSON、`custom_id` 是否唯一、模型是否一致。',
          'The file did not pass: one JSON object a line, a `custom_id` of its own, one model for all.'
        ]
      ),
      fault(
        ['结果少了几条', 'Some results are missing'],
        ['出错的请求在 `error_file_id` 里，按 `custom_id` 补跑。', 'They are in `error_file_id`; run them again by `custom_id`.']
      ),
      fault(
        ['标签与评论对不上', 'Labels belong to other reviews'],
        ['结果不保证顺序，只能用 `custom_id` 关联。', 'Results come in any order: join by `custom_id` only.']
      )
    ]
  },
  {
    id: 'trip-plan',
    ...chat('glm-4-plus', {input: 3460, output: 388}, (say) => ({
      content: say(
        '第一天\n上午：开元寺（开放时间：待确认），园内平坦。\n下午：西街骑楼，沿街有座椅。\n晚上：酒店附近休息。',
        'Day 1\nMorning: Kaiyuan Temple (opening hours: to be confirmed), level ground.\nAfternoon: the arcades of West Street, with benches.\nEvening: rest near the hotel.'
      ),
      more: {web_search: [{title: say('开元寺参观须知', 'Visiting Kaiyuan Temple'), link: 'https://example.com/kaiyuan', refer: 'ref_1'}]}
    })),
    costs: [
      {model: 'glm-4-plus', input: 3460, output: 388},
      {price: 'web-search-std', count: 1}
    ],
    faults: [
      fault(
        ['开放时间与官网不符', 'Opening hours differ from the official site'],
        ['展示 `web_search` 的来源链接，出行前请用户确认。', 'Show the sources in `web_search` and ask for a look before the trip.']
      ),
      fault(
        ['一个时段排了两个景点', 'One part of the day has two sights'],
        ['改用 JSON 输出并校验数量，超出就要求重排。', 'Ask for JSON, count, and have it planned again.']
      )
    ]
  },
  {
    id: 'scenic-clip',
    answer: json(() => ({
      model: 'cogvideox-3',
      request_id: '202607100935',
      task_status: 'SUCCESS',
      video_result: [{url: 'https://example.com/terraces.mp4', cover_image_url: 'https://example.com/terraces.png'}]
    })),
    costs: [{model: 'cogvideox-3', uses: 1}],
    faults: [
      fault(
        ['程序一直循环不结束', 'The program never ends'],
        ['给等待设上限，并记录任务 ID 以便之后查询。', 'Set a limit to the waiting and keep the task ID.']
      ),
      fault(
        ['提交时返回 1214', 'Submitting returns 1214'],
        [
          '`size`、`duration` 或 `fps` 的组合不受支持，对照模型页修改。',
          'This mix of `size`, `duration` or `fps` is not offered; see the page of the model.'
        ]
      ),
      fault(
        ['视频没有声音', 'The clip is silent'],
        ['确认 `with_audio` 为真，播放前检查音轨。', 'See that `with_audio` is true, and look for an audio track.']
      )
    ]
  },
  {
    id: 'unit-tests',
    ...chat('glm-4.6', {input: 168, output: 742}, (say) => ({
      thinking: say(
        '约定里 page 从 1 开始。超出末页时起止相等，当前实现却返回起点大于终点……',
        'Pages start at 1. Beyond the last page both ends should be equal, but this code returns a start above the end …'
      ),
      content: say(
        '```python\n# 边界：首页、末页不满、正好整页、超出末页、空列表\nimport pytest\nfrom pages import page_range\n\n\n@pytest.mark.parametrize("args, expected", [((95, 20, 1), (0, 20)), ((95, 20, 5), (80, 95))])\ndef test_inside(args, expected):\n    assert page_range(*args) == expected\n\n\ndef test_beyond_the_last_page_is_empty():\n    start, end = page_range(95, 20, 9)\n    assert start == end\n```',
        '```python\n# Edges: first page, short last page, full last page, beyond the end, empty list\nimport pytest\nfrom pages import page_range\n\n\n@pytest.mark.parametrize("args, expected", [((95, 20, 1), (0, 20)), ((95, 20, 5), (80, 95))])\ndef test_inside(args, expected):\n    assert page_range(*args) == expected\n\n\ndef test_beyond_the_last_page_is_empty():\n    start, end = page_range(95, 20, 9)\n    assert start == end\n```'
      )
    })),
    faults: [
      fault(
        ['一个测试失败，但看起来没有写错', 'A test fails although it looks right'],
        [
          '对照约定判断是代码还是测试有误；本例的失败指出了真正的缺陷。',
          'Go by the contract: here the failure points to a real fault of the function.'
        ]
      ),
      fault(
        ['`finish_reason` 为 `length`，代码块没有结束', '`finish_reason` is `length` and the code block is open'],
        ['思考也占用 `max_tokens`，调大它或关闭思考。', 'Thinking counts towards `max_tokens`: raise it, or turn thinking off.']
      ),
      fault(
        ['导入了不存在的模块', 'It imports a module that is not there'],
        ['在提示词中给出文件名和导入方式。', 'Name the file and the import in the prompt.']
      )
    ]
  },
  {
    id: 'wellbeing-chat',
    answer: json((say) => ({
      ...head('emohaa'),
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: {
            role: 'assistant',
            content: say(
              '刚到一个新地方，回家面对空房间，心里空落落的，这很自然。今晚睡前，试着把想到的事写在纸上，好吗？',
              'A new place and an empty flat in the evening: feeling lost there is natural. Would you try writing down tonight what goes round in your head?'
            )
          }
        }
      ],
      usage: usage({input: 96, output: 58})
    })),
    costs: [{model: 'emohaa', input: 96, output: 58}],
    faults: [
      fault(
        ['用户提到自伤，模型照常安慰', 'A user speaks of self-harm and gets the usual comfort'],
        [
          '调用前先用关键词和内容安全识别，命中后转接人工与热线。',
          'Screen the message before the call, and hand it to a person and a help line.'
        ]
      ),
      fault(
        ['回复不再符合设定的身份', 'The reply falls out of its role'],
        ['每次请求都要带上完整的 `meta`，它不会被记住。', 'Send the whole `meta` with each request; it is not remembered.']
      )
    ],
    note: text('该模型没有公布的价格。', 'No price of this model is published.')
  }
];
