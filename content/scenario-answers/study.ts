import type {ScenarioAnswerInput} from '@/lib/data/schema';
import {chat, fault, head, json, usage} from './common';

const task = (model: string) => ({model, id: '202607100930-8c1d', request_id: '202607100930', task_status: 'PROCESSING'});

/** Education and media. */
export const studyAnswers: ScenarioAnswerInput[] = [
  {
    id: 'essay-scoring',
    ...chat('glm-4.6', {input: 214, output: 486}, (say) => ({
      thinking: say(
        '先按三项标准分别看：内容有具体的观察；结构按时间推进；语言有一处“的”“得”用错……',
        'Take the three parts in turn: the content has real observation, the order follows time, the language has three slips …'
      ),
      content: JSON.stringify({
        content: 34,
        structure: 26,
        language: 27,
        deductions: [
          {
            quote: say('就会长的快', 'Drops hanged on every leaf'),
            reason: say('应为“长得快”', 'the past of hang is hung here'),
            points: 3
          }
        ],
        advice: say('弯黄瓜像月亮，这个比喻很新鲜，试着再写一处。', 'The cucumber bent like the moon is a fresh image; try one more.')
      })
    })),
    faults: [
      fault(
        ['同一篇作文两次得分相差很多', 'The same essay gets very different marks twice'],
        ['打分 2 至 3 次取中位数，差距大的交给教师。', 'Score it 2 or 3 times, take the median, and give wide spreads to a teacher.']
      ),
      fault(
        ['`quote` 与学生原文不一致', '`quote` differs from what the student wrote'],
        ['逐字比对，找不到原句的扣分作废。', 'Compare letter by letter; a deduction without its sentence does not count.']
      ),
      fault(
        ['`reasoning_content` 被展示给了学生', 'Students see `reasoning_content`'],
        ['页面只读取 `content`，思考过程仅供教师查阅。', 'Show `content` alone; the working is for teachers.']
      )
    ]
  },
  {
    id: 'speaking-practice',
    answer: json((say) => ({
      ...head('glm-4-voice'),
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: {
            role: 'assistant',
            content: say(
              'What are you doing this weekend? You could say: I am going hiking with my sister.',
              '你周末打算做什么？可以这样回答：我想和姐姐去爬山。'
            ),
            audio: {id: 'audio-7f3a', data: 'UklGRiQAAABXQVZF…', expires_at: '1783650615'}
          }
        }
      ],
      usage: usage({input: 42, output: 168})
    })),
    costs: [{model: 'glm-4-voice', input: 42, output: 168}],
    faults: [
      fault(
        ['WAV 文件打不开或全是噪声', 'The WAV file does not open, or is noise'],
        ['数据没有文件头：按示例补上声道、位深和采样率。', 'The data has no header: wrap it as the sample does.']
      ),
      fault(
        ['语速和语气没有变化', 'Speed and tone stay the same'],
        ['要求要写进文本片段，没有单独的语速参数。', 'Write the wish into the text part; there is no field for speed.']
      )
    ]
  },
  {
    id: 'paper-notes',
    ...chat('glm-4.6', {input: 1380, output: 142}, (say) => ({
      content: JSON.stringify({
        question: say('怎样让视觉语言模型具备通用的多模态推理能力。', 'How to give a vision-language model general multimodal reasoning.'),
        method: say(
          '在大规模预训练之后，用带课程采样的强化学习训练。',
          'Large-scale pre-training, then reinforcement learning with curriculum sampling.'
        ),
        data: null,
        limits: null
      })
    })),
    faults: [
      fault(
        ['`data` 与 `limits` 总是 null', '`data` and `limits` are always null'],
        ['摘要页没有这些内容，应读取论文的 HTML 全文或上传 PDF。', 'The abstract does not say: read the full HTML or upload the PDF.']
      ),
      fault(
        ['笔记里出现论文没有的数据集名称', 'The notes name a data set that the paper does not'],
        [
          '抽查名称是否出现在原文，并在提示词中保留“不要推测”。',
          'Look the names up in the text, and keep the words against guessing in the prompt.'
        ]
      )
    ]
  },
  {
    id: 'morning-brief',
    ...chat('glm-4-air-250414', {input: 3120, output: 264}, (say) => ({
      content: say(
        '1. 7 月 9 日，某省公布新一批独立储能项目清单（来源：示例能源报）。\n2. 7 月 9 日，一座 200 MWh 电站并网（来源：示例电网新闻）。',
        '1. 9 July: a province published its next list of stand-alone storage projects (source: Example Energy Daily).\n2. 9 July: a 200 MWh station was connected to the grid (source: Example Grid News).'
      ),
      more: {
        web_search: [
          {
            title: say('独立储能项目清单公布', 'List of storage projects published'),
            link: 'https://example.com/storage-list',
            media: say('示例能源报', 'Example Energy Daily'),
            publish_date: '2026-07-09',
            refer: 'ref_1'
          }
        ]
      }
    })),
    costs: [
      {model: 'glm-4-air-250414', input: 3120, output: 264},
      {price: 'web-search-std', count: 1}
    ],
    faults: [
      fault(
        ['消息的日期早于一天前', 'Items are older than one day'],
        [
          '`search_recency_filter` 按网页时间过滤；再用 `publish_date` 自行筛一遍。',
          '`search_recency_filter` goes by the page; filter once more by `publish_date`.'
        ]
      ),
      fault(
        ['`web_search` 为空，却仍写出了 5 条', '`web_search` is empty and there are 5 items all the same'],
        ['没有结果时不调用写作，保留 `require_search`。', 'Write nothing without results, and keep `require_search`.']
      ),
      fault(
        ['输入 Token 远多于提示词', 'Far more input tokens than the prompt has'],
        ['搜索结果计入输入，减小 `count` 可降低费用。', 'What the search returns is input; a smaller `count` costs less.']
      )
    ]
  },
  {
    id: 'social-post-translation',
    ...chat('glm-4-flashx-250414', {input: 158, output: 27}, (say) => ({
      content: say('two hours in line for… this? staff were super sweet though #周末探店', '排了俩小时就这？？不过店员人是真好 #brunchclub')
    })),
    faults: [
      fault(
        ['话题或账号被翻译了', 'A hashtag or name was translated'],
        ['先把它们换成占位符，译完再换回并核对数量。', 'Swap them for placeholders first, and count them when you swap back.']
      ),
      fault(
        ['输出带有“译文：”之类的开头', 'The output begins with a label'],
        ['示例对话里不要出现这类开头，程序再去掉首行标签。', 'Keep labels out of the examples, and cut one off in code.']
      )
    ]
  },
  {
    id: 'anime-teaser',
    answer: json(() => task('viduq1-text')),
    costs: [{model: 'viduq1', uses: 1}],
    faults: [
      fault(
        ['查询一直返回 `PROCESSING`', 'The task stays `PROCESSING`'],
        ['记录开始时间，超过预期就放弃并告警，不要重复提交。', 'Note when it began, give up after your limit, and do not submit it again.']
      ),
      fault(
        ['视频地址返回 403 或 404', 'The address of the clip returns 403 or 404'],
        ['地址已失效：任务成功后立即下载保存。', 'It has expired: download as soon as the task succeeds.']
      ),
      fault(
        ['`task_status` 为 `FAIL`', '`task_status` is `FAIL`'],
        [
          '多为提示词未过审或参数不支持，换描述后重新提交。',
          'Mostly the prompt was refused or a parameter does not fit; change it and submit anew.'
        ]
      )
    ]
  }
];
