import type {ScenarioAnswerInput} from '@/lib/data/schema';
import {chat, events, fault, head, json, text, usage} from './common';

const interview = {input: 74, output: 31};

/** Hiring, games and tasks of every office. */
export const officeAnswers: ScenarioAnswerInput[] = [
  {
    id: 'cv-screening',
    ...chat('glm-4.5-air', {input: 221, output: 158}, (say) => ({
      content: JSON.stringify({
        items: [
          {
            requirement: say('三年以上后端经验', 'three years of backend work'),
            met: 'yes',
            evidence: say('2020 年起在物流公司做 Go 后端', 'backend work in Go for a logistics company since 2020')
          },
          {
            requirement: say('熟悉 PostgreSQL', 'PostgreSQL'),
            met: 'yes',
            evidence: say('做过分区表改造', 'moved large tables to partitions')
          },
          {requirement: say('能用英语开会', 'able to hold meetings in English'), met: 'unclear', evidence: null}
        ]
      })
    })),
    faults: [
      fault(
        ['`met` 为 yes，`evidence` 却是 null', '`met` is yes and `evidence` is null'],
        ['没有依据的判断一律按 unclear 处理。', 'A finding without evidence counts as unclear.']
      ),
      fault(
        ['同样的经历，换个姓名结论就变了', 'The same work gets another verdict under another name'],
        ['提交前去除姓名、性别、年龄与照片，并定期用成对简历检查。', 'Remove name, sex, age and photo first, and test with pairs of CVs.']
      )
    ]
  },
  {
    id: 'mock-interview',
    answer: events((say) => [
      {...head('glm-4.6'), choices: [{index: 0, delta: {role: 'assistant', content: say('请讲一个', 'Tell me about ')}}]},
      {
        ...head('glm-4.6'),
        choices: [{index: 0, delta: {role: 'assistant', content: say('你砍掉过的功能。', 'a feature that you dropped.')}}]
      },
      {...head('glm-4.6'), choices: [{index: 0, finish_reason: 'stop', delta: {role: 'assistant', content: ''}}], usage: usage(interview)}
    ]),
    costs: [
      {model: 'glm-4.6', ...interview},
      {model: 'glm-4.6', input: 210, output: 42},
      {model: 'glm-4.6', input: 390, output: 45},
      {model: 'glm-4.6', input: 585, output: 410}
    ],
    faults: [
      fault(
        ['面试官一次问了好几个问题', 'The interviewer asks several questions at once'],
        [
          '在系统消息中给出一轮示例，超过一个问号就重新生成。',
          'Show one turn in the system message, and try again on a second question mark.'
        ]
      ),
      fault(
        ['`chunk.choices` 为空时报错', 'It fails on an event without `choices`'],
        ['有的事件只带 `usage`，读取前先判断。', 'Some events carry `usage` alone: look before you read.']
      ),
      fault(
        ['第一个字要等好几秒', 'The first letter takes seconds'],
        [
          '确认思考已关闭，系统消息保持不变以命中缓存。',
          'See that thinking is off, and keep the system message the same so that it hits the cache.'
        ]
      )
    ]
  },
  {
    id: 'npc-dialogue',
    ...chat('glm-4.6', {input: 176, output: 38}, (say) => ({
      content: JSON.stringify({
        line: say('欠的二十银币，忘了？先还，再谈剑。', 'Twenty silver you owe me. Pay first, then we speak of swords.'),
        mood: 'annoyed',
        action: 'turn_away'
      })
    })),
    faults: [
      fault(
        ['`action` 是列表以外的值', '`action` is not in the list'],
        ['在程序中按白名单校验，未知值一律播放 idle。', 'Check it against the list and play idle for anything else.']
      ),
      fault(
        ['玩家几句话就骗到了物品', 'A player talks the smith into giving the item'],
        ['欠款由游戏状态判定，give_item 须经程序放行。', 'The game knows the debt: let code decide on give_item.']
      )
    ]
  },
  {
    id: 'game-icons',
    answer: json(() => ({
      created: 1783647015,
      data: [{url: 'https://example.com/icons/potion.png'}],
      content_filter: [{role: 'assistant', level: 3}]
    })),
    costs: [{model: 'cogview-4', uses: 3}],
    faults: [
      fault(
        ['三张图标的画风不一致', 'The icons do not look alike'],
        [
          '风格描述放在最前并保持一字不变，仍有差异就多画几张挑选。',
          'Keep the style first and word for word; if that is not enough, draw more and choose.'
        ]
      ),
      fault(
        ['画面里多出文字或第二件物品', 'There is lettering, or a second object'],
        ['写明“只有一件物品、没有文字”，再用视觉模型核对。', 'Say one object and no letters, and let a vision model look.']
      ),
      fault(
        ['第二天图片打不开', 'The images are gone the next day'],
        ['链接会失效，生成后立即保存到自己的存储。', 'Links expire: save them to your own storage at once.']
      )
    ]
  },
  {
    id: 'sql-analyst',
    ...chat('glm-4.6', {input: 356, output: 62}, (say) => ({
      content: say(
        '除去退款，成都 580 元，武汉 410 元，成都高 170 元。',
        'Without refunds Chengdu sold 580 and Wuhan 410, so Chengdu is ahead by 170.'
      )
    })),
    costs: [
      {model: 'glm-4.6', input: 188, output: 58},
      {model: 'glm-4.6', input: 356, output: 62}
    ],
    faults: [
      fault(
        ['工具结果是 `no such column`', 'The result of the tool says `no such column`'],
        [
          '在函数说明里写全字段和取值；模型会根据错误改写查询。',
          'Put all columns and values into the description; the model mends the query by the error.'
        ]
      ),
      fault(
        ['查询可以执行，口径却不对', 'The query runs and counts the wrong thing'],
        ['把实际执行的 SQL 与结果一并展示，由使用者确认口径。', 'Show the SQL beside the result, for the user to check.']
      ),
      fault(
        ['结果恰好是 50 行', 'There are exactly 50 rows'],
        ['达到了上限：让模型在 SQL 里聚合，不要逐行返回。', 'That is the limit: have it add up in SQL.']
      )
    ]
  },
  {
    id: 'cited-search',
    ...chat('glm-4.6', {input: 5240, output: 312}, (say) => ({
      content: say(
        '钠离子电池低温性能较好、原料便宜 [1]，但能量密度低于磷酸铁锂 [3]。磷酸铁锂循环寿命长，产业链成熟 [2]。',
        'Sodium-ion cells work better in the cold and use cheap material [1] but store less energy for their weight than LFP [3]. LFP lasts for many cycles and has a mature supply chain [2].'
      )
    })),
    costs: [
      {model: 'glm-4.6', input: 78, output: 42},
      {price: 'web-search-std', count: 3},
      {model: 'glm-4.6', input: 5240, output: 312}
    ],
    faults: [
      fault(
        ['句末的编号大于来源数量', 'A number is higher than the count of sources'],
        ['用正则检查编号范围，超出就重新生成。', 'Check the numbers with a pattern and write it again.']
      ),
      fault(
        ['编号存在，来源里却没有这个说法', 'The number exists and its source says something else'],
        [
          '抽查：把一句话和对应来源交给模型，只问是否支持。',
          'Take samples: give one sentence and its source to a model and ask only whether it holds.'
        ]
      ),
      fault(
        ['检索词被截断', 'A query is cut off'],
        ['检索词上限为 70 个字符，请在提示词中要求简短。', 'Queries hold 70 characters: ask for short ones in the prompt.']
      )
    ]
  },
  {
    id: 'meeting-minutes',
    answer: json((say) => ({
      id: '20260710094012c7d8',
      created: 1783647612,
      request_id: '20260710094012c7d8',
      model: 'glm-asr-2512',
      text: say('上线时间定在下周三，测试由小周负责。', 'We go live next Wednesday, and Zhou does the tests.')
    })),
    costs: [{model: 'glm-4-flashx-250414', input: 5200, output: 420}],
    note: text(
      'GLM-ASR-2512 按 Token 计价，音频折算为多少 Token 没有公布，转写费用请以返回的用量或账单为准。',
      'GLM-ASR-2512 is priced by tokens, and no source says how many a second of audio makes: go by the usage or the bill for the transcript.'
    ),
    faults: [
      fault(
        ['两段相接处少了半句话', 'Half a sentence is missing where two pieces meet'],
        ['在静音处切分，或让相邻片段重叠 1 秒再去重。', 'Cut at silence, or let pieces overlap by 1 second and drop what is double.']
      ),
      fault(
        ['返回 400，提示音频过长', 'Status 400 says that the audio is too long'],
        ['单段不得超过 30 秒，检查录音的采样率是否读对。', 'A piece holds 30 seconds: see that the sample rate was read correctly.']
      ),
      fault(
        ['纪要写出了没有说过的期限', 'The minutes name a date that nobody said'],
        ['保留转写全文，待办逐条附上原话。', 'Keep the transcript and put the words said beside each task.']
      )
    ]
  },
  {
    id: 'sheet-column',
    ...chat('glm-4-flash-250414', {input: 82, output: 26}, () => ({
      content: JSON.stringify({1: 'billing', 2: 'account', 3: 'sales'})
    })),
    faults: [
      fault(
        ['`KeyError`：缺少某个行号', '`KeyError`: a row number is missing'],
        [
          '这是预期的保护：一次少发几行，缺失的行单独重试。',
          'That is the guard at work: send fewer rows, and repeat those that are missing.'
        ]
      ),
      fault(
        ['出现了第五种类别', 'A fifth category turns up'],
        ['写入前按 4 个类别校验，其余归入 other。', 'Check against the 4 before you write, and file the rest under other.']
      )
    ]
  },
  {
    id: 'handbook-answers',
    ...chat('glm-4-air-250414', {input: 148, output: 36}, (say) => ({
      content: say(
        '未休完的年假可以顺延到次年 3 月底，之后失效。',
        'Leave that you did not take lasts until the end of March of the next year.'
      )
    })),
    costs: [
      {model: 'embedding-3', input: 128, output: 0},
      {model: 'rerank', input: 110, output: 0},
      {model: 'glm-4-air-250414', input: 148, output: 36}
    ],
    faults: [
      fault(
        ['答“材料里没有”，手册其实写了', 'It says that the material does not tell, and the handbook does'],
        [
          '打印选中的段落：粗选漏掉了就增加段数，或把段落切得更完整。',
          'Print the chosen passages: keep more of them, or cut the handbook into fuller pieces.'
        ]
      ),
      fault(
        ['`relevance_score` 普遍很低', 'Every `relevance_score` is low'],
        ['问题与手册用词不同，先让模型改写问题再检索。', 'Question and handbook use other words: have the question rewritten first.']
      ),
      fault(
        ['旧版手册的内容仍被引用', 'An old edition is still quoted'],
        ['更新手册后重新向量化，并在段落里带上版本日期。', 'Embed anew after each edition, and put its date into the passages.']
      )
    ]
  }
];
