import {parseList, scenario} from '@/lib/data/schema';
import {portal} from '@/portal.config';
import {call, python, sdk} from './scenario-samples';

const chat = '/paas/v4/chat/completions';

const guide = 'https://open.bigmodel.cn/dev/howuse';
const cases = 'https://docs.bigmodel.cn/cn/best-practice/case';

/** Examples of use: which models and capabilities a task takes, with a request that runs. */
export const scenarios = parseList(
  'content/scenarios.ts',
  scenario,
  [
    {
      id: 'support-call-inspection',
      title: {zh: '客服通话质检', en: 'Support call inspection'},
      industry: 'customer-service',
      capabilities: ['structured-output'],
      models: ['glm-4-air-250414'],
      summary: {
        zh: '把一段通话转写交给模型，按固定字段返回是否核对身份、坐席承诺了什么、投诉风险多高，结果可以直接入库。',
        en: 'Hands a call transcript to the model and gets fixed fields back: was the identity checked, what did the agent promise, how likely is a complaint.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4-air-250414',
        do_sample: false,
        response_format: {type: 'json_object'},
        messages: [
          {
            role: 'system',
            content: say(
              '你负责检查客服通话。只返回一个 JSON 对象：identity_checked（布尔值）、promises（字符串数组，引用坐席原话）、complaint_risk（low、medium 或 high）、summary（不超过 40 字）。通话里没有的内容用 null。',
              'You check customer service calls. Return one JSON object only. identity_checked: a boolean; promises: an array of strings, in the words of the agent; complaint_risk: low, medium or high; summary: at most 25 words. Use null for what the call does not say.'
            )
          },
          {
            role: 'user',
            content: say(
              '坐席：您好，请报一下订单尾号。\n客户：4417。净水器漏水，我已经打第三次了。\n坐席：抱歉，明天上午十点前安排师傅上门。',
              'Agent: Hello, please tell me the last digits of your order.\nCustomer: 4417. The water filter leaks and this is my third call.\nAgent: I am sorry. A fitter will be with you before ten tomorrow morning.'
            )
          }
        ]
      })),
      sources: [`${guide}/llm/GLM-4-Air-250414`]
    },
    {
      id: 'streaming-support-desk',
      title: {zh: '网店在线客服', en: 'Live shop assistant'},
      industry: 'customer-service',
      capabilities: ['streaming'],
      models: ['glm-4-flashx-250414'],
      summary: {
        zh: '店规写在 system 消息里，回复边生成边显示；店规没有写到的问题转给人工。',
        en: 'The shop rules are in the system message and the reply appears while it is written. Questions the rules do not cover go to a person.'
      },
      samples: call(
        chat,
        (say) => ({
          model: 'glm-4-flashx-250414',
          stream: true,
          temperature: 0.3,
          user_id: 'shop-visitor-0001',
          messages: [
            {
              role: 'system',
              content: say(
                '你是自行车网店的客服，只依据店规回答，两三句话说完。店规没有写到的，回复“我请同事联系您”。店规：下单后 48 小时内发货；车架质保 5 年；拆封的头盔不退。',
                'You answer for a bicycle web shop, from its rules only, in two or three sentences. If the rules do not say, reply: I will ask a colleague to contact you. Rules: orders leave within 48 hours; frames have a 5-year warranty; opened helmets cannot be returned.'
              )
            },
            {
              role: 'user',
              content: say('头盔试戴过一次，尺码不对，可以退吗？', 'I tried the helmet on once and the size is wrong. Can I send it back?')
            }
          ]
        }),
        '-N '
      ),
      sources: [`${guide}/llm/GLM-4-FlashX-250414`]
    },
    {
      id: 'handbook-answers',
      title: {zh: '员工手册问答', en: 'Answers from the staff handbook'},
      industry: 'general',
      models: ['embedding-3', 'rerank', 'glm-4-air-250414'],
      summary: {
        zh: '不建平台知识库，在自己的程序里完成检索：先用向量粗选，再重排序精选，最后只凭选中的段落作答。',
        en: 'Retrieval inside your own program, without a knowledge base on the platform: vectors make a first choice, reranking the final one, and the answer uses only the chosen passages.'
      },
      samples: python(
        (say) => String.raw`
import math
import requests
${sdk}


passages = [
    "${say('年假：入职满一年后每年 10 天，未休完可顺延到次年 3 月底。', 'Annual leave: 10 days after the first year; unused days may be taken until the end of March.')}",
    "${say('差旅：高铁二等座全额报销，一等座须部门负责人批准。', 'Travel: second-class rail is paid in full; first class needs the approval of the head of department.')}",
    "${say('办公设备：笔记本电脑使用满三年可以申请更换。', 'Equipment: a laptop may be replaced after three years.')}",
    "${say('报销：票据须在出差结束后 30 天内提交。', 'Expenses: hand in receipts within 30 days after the journey.')}",
]
question = "${say('去年没休完的年假什么时候过期？', 'When does the leave I did not take last year expire?')}"


def cosine(a, b):
    return sum(x * y for x, y in zip(a, b)) / (math.hypot(*a) * math.hypot(*b))


# ${say('粗选：问题与段落一起向量化，取最近的 3 段', 'First choice: embed question and passages together, keep the nearest 3')}
data = client.embeddings.create(model="embedding-3", dimensions=512, input=[question] + passages).data
target, *vectors = [item.embedding for item in sorted(data, key=lambda item: item.index)]
ranked = sorted(zip(passages, vectors), key=lambda pair: cosine(target, pair[1]), reverse=True)
near = [passage for passage, _ in ranked[:3]]

# ${say('精选：重排序后留 2 段；SDK 没有这个接口', 'Final choice: rerank and keep 2; the SDK has no method for it')}
reply = requests.post(
    "${portal.apiBase}/paas/v4/rerank",
    headers={"Authorization": "Bearer " + os.environ["ZHIPU_API_KEY"]},
    json={"model": "rerank", "query": question, "documents": near, "top_n": 2},
    timeout=60,
)
reply.raise_for_status()
best = reply.json()["results"]
material = "\n".join(near[item["index"]] for item in best)

answer = client.chat.completions.create(model="glm-4-air-250414", temperature=0.1, messages=[
    {"role": "system", "content": "${say('只依据下面的材料回答；材料里没有就说没有。', 'Answer from the material below only. If it does not say, say so.')}\n" + material},
    {"role": "user", "content": question},
])
print(answer.choices[0].message.content)
`
      ),
      sources: [
        'https://docs.bigmodel.cn/api-reference/模型-api/文本嵌入',
        'https://docs.bigmodel.cn/api-reference/模型-api/文本重排序',
        `${guide}/llm/GLM-4-Air-250414`
      ]
    },
    {
      id: 'tender-fields',
      title: {zh: '招标公告字段提取', en: 'Fields from a tender notice'},
      industry: 'finance',
      capabilities: ['structured-output'],
      models: ['glm-4-plus'],
      summary: {
        zh: '从招标公告里取出项目、预算、截止时间和资格要求；日期和金额统一写法，缺失的字段返回 null。',
        en: 'Takes project, budget, deadline and qualifications out of a tender notice, with dates and amounts in one form and null for what is missing.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4-plus',
        do_sample: false,
        response_format: {type: 'json_object'},
        messages: [
          {
            role: 'system',
            content: say(
              '从招标公告中提取字段，只返回数据，不返回结构说明。键：project、buyer（字符串）、budget_cny（数字，单位元）、deadline（YYYY-MM-DD HH:MM）、qualifications（字符串数组）、contact（字符串）。公告没有写的键取 null。',
              'Extract fields from the tender notice and return the data, not a description of its shape. Keys: project, buyer and contact, strings; budget_cny, a number in yuan; deadline, as YYYY-MM-DD HH:MM; qualifications, an array of strings. A key the notice does not mention is null.'
            )
          },
          {
            role: 'user',
            content: say(
              '临溪市图书馆自助借还设备采购公告。预算 86.5 万元。投标人须具有独立法人资格，近三年有同类项目业绩。投标文件于 2025 年 11 月 20 日上午 9:30 前递交。',
              'Linxi City Library, purchase of self-service lending machines. Budget CNY 865,000. Bidders must be legal persons and have delivered a similar project in the last three years. Bids are due by 9:30 in the morning of 20 November 2025.'
            )
          }
        ]
      })),
      sources: [`${guide}/llm/glm-4-plus`, `${cases}/data-extraction`]
    },
    {
      id: 'regulation-reading',
      title: {zh: '法规全文问答', en: 'Questions about a regulation'},
      industry: 'legal',
      capabilities: ['context-cache'],
      models: ['glm-4-long'],
      summary: {
        zh: '读入一部法规的网页全文，连续提问并要求注明条款。全文放在最前且保持不变，后面的问题可以命中上下文缓存。',
        en: 'Reads the full text of a regulation from its web page and asks for answers with the article number. The text comes first and stays the same, so later questions can hit the context cache.'
      },
      samples: python(
        (say) => String.raw`
${sdk}


page = client.web_reader.web_reader(url="https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm", return_format="text")
text = page.reader_result.content
rules = "${say('依据法规全文回答，并注明第几条。全文没有规定的，直接说明。', 'Answer from the regulation below and name the article. Say so if it has no rule.')}"

for question in [
    "${say('服务提供者收到侵权投诉后应当怎么做？', 'What must a provider do after a complaint about an infringement?')}",
    "${say('哪些情形需要开展安全评估和算法备案？', 'Who has to carry out a security assessment and file the algorithm?')}",
]:
    answer = client.chat.completions.create(model="glm-4-long", temperature=0.1, messages=[
        {"role": "system", "content": rules + "\n\n" + text},
        {"role": "user", "content": question},
    ])
    print(answer.choices[0].message.content)
    details = getattr(answer.usage, "prompt_tokens_details", None)
    print("cached_tokens:", getattr(details, "cached_tokens", 0) or 0)
`
      ),
      sources: [
        `${guide}/llm/GLM-4-Long`,
        'https://docs.bigmodel.cn/api-reference/工具-api/网页阅读',
        'https://docs.bigmodel.cn/cn/guide/capabilities/cache'
      ]
    },
    {
      id: 'quarterly-figures',
      title: {zh: '季度财务对比', en: 'Comparing quarterly figures'},
      industry: 'finance',
      capabilities: ['function-calling'],
      models: ['glm-4.6'],
      summary: {
        zh: '数字由你的函数提供，模型只决定查哪家、哪个季度，再写出结论，不凭记忆报数。',
        en: 'Your function supplies the numbers. The model decides which company and quarter to look up and writes the conclusion, and quotes no number from memory.'
      },
      samples: python(
        (say) => `
import json
${sdk}

# ${say('示例数据，单位：百万元', 'Sample data, in millions of yuan')}
book = {
    ("${say('云雀食品', 'Lark Foods')}", "2025Q1"): {"revenue": 412, "cost": 301},
    ("${say('云雀食品', 'Lark Foods')}", "2025Q2"): {"revenue": 455, "cost": 322},
    ("${say('松果食品', 'Pinecone Foods')}", "2025Q2"): {"revenue": 530, "cost": 437},
}


def get_figures(company, quarter):
    return book.get((company, quarter), {"error": "not on file"})


tools = [{"type": "function", "function": {
    "name": "get_figures",
    "description": "${say('查询一家公司一个季度的收入和成本', 'Revenue and cost of one company in one quarter')}",
    "parameters": {
        "type": "object",
        "properties": {
            "company": {"type": "string", "enum": ["${say('云雀食品', 'Lark Foods')}", "${say('松果食品', 'Pinecone Foods')}"]},
            "quarter": {"type": "string", "description": "${say('形如 2025Q2', 'such as 2025Q2')}"},
        },
        "required": ["company", "quarter"],
    },
}}]
messages = [
    {"role": "system", "content": "${say('所有数字都要用函数查询。函数没有的数据，说明缺失。', 'Look up every number with the function. Say what is missing.')}"},
    {"role": "user", "content": "${say('2025 年二季度两家公司的毛利率谁高？云雀食品比一季度如何？', 'Who had the higher gross margin in Q2 2025, and how does Lark Foods compare with Q1?')}"},
]
for _ in range(6):
    message = client.chat.completions.create(model="glm-4.6", messages=messages, tools=tools).choices[0].message
    if not message.tool_calls:
        print(message.content)
        break
    messages.append(message.model_dump(exclude_none=True))
    for item in message.tool_calls:
        result = get_figures(**json.loads(item.function.arguments))
        messages.append({"role": "tool", "tool_call_id": item.id, "content": json.dumps(result)})
`
      ),
      sources: [`${cases}/financial-application`, 'https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6']
    },
    {
      id: 'essay-scoring',
      title: {zh: '作文评分', en: 'Essay scoring'},
      industry: 'education',
      capabilities: ['structured-output', 'thinking'],
      models: ['glm-4.6'],
      summary: {
        zh: '先给出评分标准，再要求每个扣分点引用学生原句，教师可以逐条核对后再定分。',
        en: 'States the marking scheme first and asks for the student’s own sentence behind every deduction, so that a teacher can check each one before the mark counts.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4.6',
        thinking: {type: 'enabled'},
        response_format: {type: 'json_object'},
        messages: [
          {
            role: 'system',
            content: say(
              '你协助语文教师批改小学作文。标准：内容 40 分、结构 30 分、语言 30 分。只返回 JSON：content、structure、language（整数）、deductions（数组，每项含 quote 原句、reason 原因、points 扣分）、advice（一句鼓励的建议）。',
              'You help an English teacher mark school essays. Scheme: content 40, structure 30, language 30. Return JSON only: content, structure and language, integers; deductions, an array of objects with quote, reason and points; advice, one encouraging sentence.'
            )
          },
          {
            role: 'user',
            content: say(
              '《雨后的菜园》雨停了，我和外婆去菜园。黄瓜藤上挂满水珠，太阳一照，亮晶晶的。外婆说，菜喝饱了水，就会长的快。我摘了三根黄瓜，有一根是弯的，像月亮。',
              'After the Rain. The rain stopped and me and my grandmother went to the garden. Drops hanged on every leaf and shone in the sun. She said vegetables grow quick when they have drunk. I picked three cucumbers, and one was bent like the moon.'
            )
          }
        ]
      })),
      sources: [`${cases}/ai-essay-correction`, 'https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6']
    },
    {
      id: 'speaking-practice',
      title: {zh: '口语陪练', en: 'Speaking practice'},
      industry: 'education',
      models: ['glm-4-voice'],
      summary: {
        zh: '按要求的语速和语气朗读一段对话并保存为 WAV 文件；把文字换成学生的录音，就是一轮口语问答。',
        en: 'Speaks a dialogue line at the speed and in the tone you ask for and saves a WAV file. Send the student’s recording in place of the text for a spoken exchange.'
      },
      samples: python(
        (say) => `
import base64
import pathlib
import wave
${sdk}


answer = client.chat.completions.create(model="glm-4-voice", messages=[{"role": "user", "content": [
    {"type": "text", "text": "${say('用较慢的语速、友好的语气，用英语问我周末打算做什么，再给一个示范回答。', 'Speak slowly and kindly: ask me in Chinese what I am doing at the weekend, then give a model answer.')}"},
]}])
message = answer.model_dump()["choices"][0]["message"]
print(message["content"])
sound = base64.b64decode(message["audio"]["data"])

if sound[:4] == b"RIFF":
    pathlib.Path("practice.wav").write_bytes(sound)
else:
    # ${say('没有 WAV 文件头时按单声道、16 位、44.1 kHz 封装', 'Without a WAV header: wrap it as mono, 16-bit, 44.1 kHz')}
    with wave.open("practice.wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(sound)
`
      ),
      sources: [`${guide}/audio-and-video-model/GLM-4-Voice`]
    },
    {
      id: 'paper-notes',
      title: {zh: '论文速读笔记', en: 'Notes on a paper'},
      industry: 'education',
      capabilities: ['structured-output'],
      models: ['glm-4.6'],
      summary: {
        zh: '读取论文网页，整理成问题、方法、数据和局限四项笔记；多篇论文用同一格式，便于并排比较。',
        en: 'Reads the web page of a paper and files it under question, method, data and limits. The same form for every paper makes them easy to compare.'
      },
      samples: python(
        (say) => `
import json
${sdk}


page = client.web_reader.web_reader(url="https://arxiv.org/abs/2507.01006", return_format="text")
answer = client.chat.completions.create(
    model="glm-4.6",
    thinking={"type": "disabled"},
    response_format={"type": "json_object"},
    messages=[
        {"role": "system", "content": "${say('把论文整理成 JSON：question、method、data、limits，各一到两句中文。页面没有提到的写 null，不要推测。', 'Turn the paper into JSON: question, method, data, limits, one or two sentences each. Use null for what the page does not say; do not guess.')}"},
        {"role": "user", "content": page.reader_result.content},
    ],
)
notes = json.loads(answer.choices[0].message.content)
for key in ("question", "method", "data", "limits"):
    print(key + ":", notes.get(key))
`
      ),
      sources: [
        `${cases}/academic-data`,
        'https://docs.bigmodel.cn/api-reference/工具-api/网页阅读',
        'https://docs.bigmodel.cn/cn/guide/capabilities/struct-output'
      ]
    },
    {
      id: 'morning-brief',
      title: {zh: '行业早报', en: 'Morning brief'},
      industry: 'media',
      capabilities: ['web-search'],
      models: ['glm-4-air-250414'],
      summary: {
        zh: '每天定时搜索最近一天的消息，写成带来源的短讯；没有搜到就不写。',
        en: 'Searches the news of the last day on a schedule and writes short items with their sources, or nothing when the search finds nothing.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4-air-250414',
        temperature: 0.3,
        messages: [
          {
            role: 'user',
            content: say(
              '写一份储能行业早报：5 条，每条一句话，注明日期和来源名称。只写搜索结果里有的内容。',
              'Write a morning brief on energy storage: 5 items of one sentence each, with date and name of the source. Use only what the search results say.'
            )
          }
        ],
        tools: [
          {
            type: 'web_search',
            web_search: {
              enable: true,
              search_engine: 'search_std',
              search_query: say('储能 行业 最新消息', 'energy storage industry news'),
              search_recency_filter: 'oneDay',
              count: 10,
              require_search: true,
              search_result: true
            }
          }
        ]
      })),
      sources: [`${guide}/llm/GLM-4-Air-250414`, 'https://open.bigmodel.cn/dev/api/search-tool/websearch-in-chat']
    },
    {
      id: 'social-post-translation',
      title: {zh: '社媒帖子翻译', en: 'Social media translation'},
      industry: 'media',
      models: ['glm-4-flashx-250414'],
      summary: {
        zh: '用两组示例定下语气，让网络用语译成目标语言里的同类说法，话题标签和账号名保持原样。',
        en: 'Two examples set the tone, so that slang becomes slang of the target language while hashtags and account names stay as they are.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4-flashx-250414',
        temperature: 0.6,
        messages: [
          {
            role: 'system',
            content: say(
              '把中文社交媒体帖子译成英语口语。保留 #话题、@账号和表情符号，长度相近，只输出译文。',
              'Translate English social media posts into colloquial Chinese. Keep #hashtags, @names and emoji, keep the length, output the translation only.'
            )
          },
          {role: 'user', content: say('今天的夕阳绝了 #海边日记', 'that ramen was unreal #foodwalk')},
          {role: 'assistant', content: say('tonight’s sunset is unreal #海边日记', '这碗拉面绝了 #foodwalk')},
          {role: 'user', content: say('早八人已老实，求放过 @教务处', 'not me crying over a 10-second cat clip')},
          {
            role: 'assistant',
            content: say('8 a.m. classes broke me, i give up @教务处', '谁懂啊，十秒的小猫视频给我看哭了')
          },
          {
            role: 'user',
            content: say('排了两小时队，就这？店员倒是超好 #周末探店', 'queued two hours for this?? staff were lovely tho #brunchclub')
          }
        ]
      })),
      sources: [`${cases}/social-media-translation`, `${guide}/llm/GLM-4-FlashX-250414`]
    },
    {
      id: 'anime-teaser',
      title: {zh: '动漫短片', en: 'Anime teaser'},
      industry: 'media',
      capabilities: ['async'],
      models: ['viduq1'],
      summary: {
        zh: '一句分镜描述生成一段动漫风格短片。请求返回任务 ID，凭它查询结果，并在地址失效前下载。',
        en: 'One line of storyboard becomes a short clip in anime style. The request returns a task ID: poll with it and download the clip before its address expires.'
      },
      samples: call('/paas/v4/videos/generations', (say) => ({
        model: 'viduq1-text',
        style: 'anime',
        aspect_ratio: '16:9',
        movement_amplitude: 'medium',
        prompt: say(
          '雨夜的小站台，撑红伞的女孩抬头看末班电车驶来，车灯照亮雨丝；镜头从背后缓缓推近，冷蓝色调。',
          'A small station on a rainy night. A girl with a red umbrella looks up as the last tram arrives, its lamps lighting the rain. The camera moves in slowly from behind; cold blue tones.'
        )
      })),
      sources: [`${guide}/video-generation-model/ViduQ1`, 'https://open.bigmodel.cn/dev/api/videomodel/vidu']
    },
    {
      id: 'poster-check',
      title: {zh: '商品海报生成与校对', en: 'Product poster, made and checked'},
      industry: 'e-commerce',
      capabilities: ['thinking'],
      models: ['cogview-4', 'glm-4.1v-thinking-flashx'],
      summary: {
        zh: '图像模型画出带标语的海报，视觉模型再核对画面上的文字；写错了就重画，合格后才交给人审。',
        en: 'An image model draws a poster with a slogan and a vision model reads the lettering back. A wrong slogan means another try; a person sees only posters that passed.'
      },
      samples: python(
        (say) => `
${sdk}

slogan = "${say('一口秋天', 'A SIP OF AUTUMN')}"
prompt = "${say('商品海报：木桌上一杯桂花拿铁，晨光从左侧窗户照入，暖金色调，俯拍；上方大字写着', 'Product poster: a cup of osmanthus latte on a wooden table, morning light from a window on the left, warm gold, seen from above; large letters at the top read')} " + slogan

for attempt in range(3):
    image = client.images.generations(model="cogview-4-250304", prompt=prompt, size="864x1152")
    url = image.data[0].url
    check = client.chat.completions.create(
        model="glm-4.1v-thinking-flashx",
        messages=[{"role": "user", "content": [
            {"type": "image_url", "image_url": {"url": url}},
            {"type": "text", "text": "${say('照抄画面上最大的一行字，只输出这行字。', 'Copy the largest line of text in the picture. Output that line only.')}"},
        ]}],
    )
    seen = check.choices[0].message.content
    print(url, seen)
    if slogan.replace(" ", "").lower() in seen.replace(" ", "").lower():
        break
`
      ),
      sources: [`${guide}/image-generation-model/cogview-4`, `${guide}/visual-reasoning-model/glm-4.1v-thinking`]
    },
    {
      id: 'review-labels',
      title: {zh: '商品评论批量打标', en: 'Labelling reviews in bulk'},
      industry: 'e-commerce',
      capabilities: ['batch', 'structured-output'],
      models: ['glm-4-flashx-250414'],
      summary: {
        zh: '不急着要结果的评论分类走批量处理：写 .jsonl、上传、建任务，第二天按 custom_id 对回评论。',
        en: 'Classifies reviews that are not urgent as a batch: write a .jsonl file, upload it, create the job, and match the results by custom_id the next day.'
      },
      samples: python(
        (say) => String.raw`
import json
${sdk}

reviews = {
    "review-1001": "${say('鞋子很轻，就是大了半码。', 'Very light shoes, but half a size too big.')}",
    "review-1002": "${say('等了九天才到，盒子还压扁了。', 'Nine days on the way and the box was crushed.')}",
}
system = "${say('给评论打标，只返回 JSON：topic（size、delivery、quality、other）、sentiment（positive、neutral、negative）。', 'Label the review. Return JSON only. topic: size, delivery, quality or other; sentiment: positive, neutral or negative.')}"

lines = [json.dumps({"custom_id": key, "method": "POST", "url": "/v4/chat/completions", "body": {
    "model": "glm-4-flashx-250414",
    "do_sample": False,
    "response_format": {"type": "json_object"},
    "messages": [{"role": "system", "content": system}, {"role": "user", "content": text}],
}}, ensure_ascii=False) for key, text in reviews.items()]

upload = client.files.create(file=("reviews.jsonl", "\n".join(lines).encode("utf-8")), purpose="batch")
job = client.batches.create(input_file_id=upload.id, endpoint="/v4/chat/completions")
# ${say('稍后用 client.batches.retrieve 查询，完成后下载 output_file_id', 'Later: client.batches.retrieve, then download output_file_id')}
print(job.id, job.status)
`
      ),
      sources: ['https://docs.bigmodel.cn/cn/guide/tools/batch', `${guide}/llm/GLM-4-FlashX-250414`]
    },
    {
      id: 'trip-plan',
      title: {zh: '行程规划', en: 'Trip planning'},
      industry: 'travel',
      capabilities: ['web-search'],
      models: ['glm-4-plus'],
      summary: {
        zh: '结合搜索结果安排两天行程，开放时间以搜到的信息为准，没有查到的标成“待确认”。',
        en: 'Plans two days from search results. Opening hours come from what was found; anything not found is marked as to be confirmed.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4-plus',
        messages: [
          {
            role: 'user',
            content: say(
              '带一位走不了远路的老人去泉州玩两天。按上午、下午、晚上安排，每段不超过一个景点，注明开放时间；查不到的写“待确认”。',
              'Two days in Quanzhou with an older person who cannot walk far. Plan morning, afternoon and evening with at most one sight each and give the opening hours; write to be confirmed where you found none.'
            )
          }
        ],
        tools: [
          {
            type: 'web_search',
            web_search: {
              enable: true,
              search_engine: 'search_std',
              search_query: say('泉州 景点 开放时间 无障碍', 'Quanzhou sights opening hours accessibility'),
              count: 10,
              search_result: true
            }
          }
        ]
      })),
      sources: [`${guide}/llm/glm-4-plus`, 'https://open.bigmodel.cn/dev/api/search-tool/websearch-in-chat']
    },
    {
      id: 'scenic-clip',
      title: {zh: '景区宣传短片', en: 'Clip for a scenic area'},
      industry: 'travel',
      capabilities: ['async'],
      models: ['cogvideox-3'],
      summary: {
        zh: '提交文生视频任务，每 10 秒查询一次，成功后打印视频和封面地址。',
        en: 'Submits a text-to-video task, asks for its state every 10 seconds and prints the addresses of clip and cover.'
      },
      samples: python(
        (say) => `
import time
${sdk}

task = client.videos.generations(
    model="cogvideox-3",
    prompt="${say('清晨的梯田，云海从山谷漫上来，阳光扫过水面；无人机缓慢向前平飞，写实风格。', 'Rice terraces at dawn, a sea of cloud rising from the valley, sunlight sweeping over the water; a drone glides slowly forward, realistic style.')}",
    quality="speed",
    size="1920x1080",
    duration=5,
    with_audio=True,
)
result = client.videos.retrieve_videos_result(id=task.id)
while result.task_status == "PROCESSING":
    time.sleep(10)
    result = client.videos.retrieve_videos_result(id=task.id)

if result.task_status == "SUCCESS":
    print(result.video_result[0].url, result.video_result[0].cover_image_url)
else:
    print("${say('任务失败', 'The task failed')}:", task.id)
`
      ),
      sources: [`${guide}/video-generation-model/CogVideoX-3`]
    },
    {
      id: 'unit-tests',
      title: {zh: '补写单元测试', en: 'Writing unit tests'},
      industry: 'software',
      capabilities: ['thinking'],
      models: ['glm-4.6'],
      summary: {
        zh: '给出函数和约定，让模型先列边界情况再写测试；测试照常在你的流水线里运行后才合入。',
        en: 'Gives the function and its contract, asks for the edge cases first and the tests second. The tests run in your pipeline like any others before they are merged.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4.6',
        thinking: {type: 'enabled'},
        max_tokens: 8192,
        messages: [
          {
            role: 'system',
            content: say(
              '你为 Python 代码补写 pytest 测试。先用注释列出边界情况，再写测试，只输出一个代码块，不改动被测函数。',
              'You write pytest tests for Python code. List the edge cases in comments, then write the tests. Output one code block and leave the function as it is.'
            )
          },
          {
            role: 'user',
            content: say(
              'def page_range(total, size, page):\n    start = (page - 1) * size\n    return start, min(start + size, total)\n约定：page 从 1 开始；超出末页时返回空区间，即起止相等。',
              'def page_range(total, size, page):\n    start = (page - 1) * size\n    return start, min(start + size, total)\nContract: page starts at 1; beyond the last page the range is empty, that is, both ends are equal.'
            )
          }
        ]
      })),
      sources: ['https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6']
    },
    {
      id: 'wellbeing-chat',
      title: {zh: '心理支持对话', en: 'Supportive conversation'},
      industry: 'health',
      models: ['emohaa'],
      summary: {
        zh: '用 meta 说明双方身份，由情绪支持模型倾听和回应。它不代替诊疗，紧急情况要转给人工和求助热线。',
        en: 'Describes both sides in meta and lets the support model listen and reply. It does not replace treatment: emergencies belong to people and help lines.'
      },
      samples: call(chat, (say) => ({
        model: 'emohaa',
        meta: {
          user_name: say('小林', 'Lin'),
          user_info: say('二十八岁，刚换城市工作，睡得不好。', 'Aged 28, moved to a new city for work, sleeps badly.'),
          bot_name: 'Emohaa',
          bot_info: say(
            '耐心的倾听者，先共情，再提一个小建议。',
            'A patient listener who shows understanding first and then offers one small suggestion.'
          )
        },
        messages: [
          {
            role: 'user',
            content: say(
              '搬来两个月了，下班回到家还是觉得谁也不认识，越想越睡不着。',
              'I moved here two months ago. I come home from work and still know nobody, and the more I think of it the less I sleep.'
            )
          }
        ]
      })),
      sources: [`${guide}/model`, 'https://docs.bigmodel.cn/api-reference/模型-api/对话补全']
    },
    {
      id: 'cv-screening',
      title: {zh: '简历初筛', en: 'CV screening'},
      industry: 'hr',
      capabilities: ['structured-output'],
      models: ['glm-4.5-air'],
      summary: {
        zh: '逐条对照岗位要求，每个判断都引用简历原句；去掉姓名等个人信息再提交，录用与否由人决定。',
        en: 'Checks a CV against each requirement and quotes it for every finding. Names and other personal data are removed first, and a person decides.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4.5-air',
        thinking: {type: 'disabled'},
        do_sample: false,
        response_format: {type: 'json_object'},
        messages: [
          {
            role: 'system',
            content: say(
              '对照岗位要求检查简历，不做录用结论。只返回 JSON：items（数组，每项含 requirement、met（yes、no 或 unclear）、evidence 原句或 null）。要求：1. 三年以上后端经验；2. 熟悉 PostgreSQL；3. 能用英语开会。',
              'Check the CV against the requirements and draw no conclusion about hiring. Return JSON only: items, an array of objects with requirement, met and evidence. met is yes, no or unclear; evidence is a quotation or null. Requirements: 1. three years of backend work; 2. PostgreSQL; 3. able to hold meetings in English.'
            )
          },
          {
            role: 'user',
            content: say(
              '候选人 A：2020 年起在物流公司做 Go 后端，负责运单服务；数据库用 MySQL 和 PostgreSQL，做过分区表改造；每周与新加坡团队开例会。',
              'Candidate A: backend work in Go for a logistics company since 2020, in charge of the waybill service; MySQL and PostgreSQL, moved large tables to partitions; weekly meetings with the team in Singapore.'
            )
          }
        ]
      })),
      sources: [`${cases}/hr-recruitment`, 'https://docs.bigmodel.cn/cn/guide/start/model-overview']
    },
    {
      id: 'mock-interview',
      title: {zh: '模拟面试', en: 'Mock interview'},
      industry: 'hr',
      capabilities: ['streaming'],
      models: ['glm-4.6'],
      summary: {
        zh: '在终端里完成 3 个问题的面试：每轮带上之前的对话，最后给出逐题反馈。',
        en: 'An interview of 3 questions in the terminal: every turn carries the conversation so far, and the last one gives feedback on each answer.'
      },
      samples: python(
        (say) => String.raw`
${sdk}

messages = [
    {"role": "system", "content": "${say('你是产品经理岗位的面试官。每次只问一个问题，根据上一个回答追问；收到 3 个回答后逐题反馈。', 'You interview candidates for product manager. Ask one question at a time and follow up on the answer; after 3 answers give feedback on each.')}"},
    {"role": "user", "content": "${say('我准备好了。', 'I am ready.')}"},
]
for turn in range(4):
    reply = ""
    stream = client.chat.completions.create(
        model="glm-4.6", messages=messages, stream=True, thinking={"type": "disabled"}
    )
    for chunk in stream:
        piece = chunk.choices[0].delta.content or ""
        print(piece, end="", flush=True)
        reply += piece
    if turn < 3:
        messages.append({"role": "assistant", "content": reply})
        messages.append({"role": "user", "content": input("\n> ")})
`
      ),
      sources: ['https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6', `${guide}/audio-and-video-model/GLM-Realtime`]
    },
    {
      id: 'npc-dialogue',
      title: {zh: '游戏角色对话', en: 'Talking game character'},
      industry: 'games',
      capabilities: ['structured-output'],
      models: ['glm-4.6'],
      summary: {
        zh: '角色的台词、情绪和动作分字段返回，动作只能从列出的几种里选，引擎据此播放动画。',
        en: 'Line, mood and action of a character come back as separate fields. The action is one of a short list, so the engine can play the animation.'
      },
      samples: call(chat, (say) => ({
        model: 'glm-4.6',
        thinking: {type: 'disabled'},
        response_format: {type: 'json_object'},
        messages: [
          {
            role: 'system',
            content: say(
              '你扮演边境小镇的老铁匠：话少，记仇，心软。只返回 JSON：line（不超过 30 字）、mood（calm、annoyed、warm）、action（idle、hammer、give_item、turn_away）。玩家没有还清欠款前，不得 give_item。玩家欠款：20 银币。',
              'You play the old smith of a border town: few words, long memory, soft heart. Return JSON only. line: at most 20 words; mood: calm, annoyed or warm; action: idle, hammer, give_item or turn_away. No give_item before the player has paid. The player owes 20 silver.'
            )
          },
          {
            role: 'user',
            content: say('师傅，狼群又下山了，能先借我一把剑吗？', 'Master, the wolves are down from the hills again. Lend me a sword?')
          }
        ]
      })),
      sources: ['https://docs.bigmodel.cn/cn/guide/models/text/glm-4.6']
    },
    {
      id: 'game-icons',
      title: {zh: '游戏道具图标', en: 'Game item icons'},
      industry: 'games',
      models: ['cogview-4'],
      summary: {
        zh: '同一段风格描述加上不同的道具，得到一组风格接近的图标；图片地址有时限，确认后尽快下载。',
        en: 'The same description of style with a different item each time gives a set that looks alike. Addresses of images expire, so download what you keep.'
      },
      samples: python(
        (say) => `
${sdk}

style = "${say('游戏道具图标，厚涂手绘，深灰圆角底板，正面视角，左上方柔光，画面只有一件物品：', 'Game item icon, painterly, on a dark grey rounded tile, seen from the front, soft light from the upper left, one object only: ')}"
items = {
    "potion": "${say('装着青色药水的圆瓶', 'a round bottle of teal potion')}",
    "key": "${say('生锈的铁钥匙', 'a rusty iron key')}",
    "map": "${say('卷起一角的羊皮地图', 'a parchment map with one corner rolled up')}",
}
for name, item in items.items():
    image = client.images.generations(model="cogview-4-250304", prompt=style + item, size="1024x1024")
    print(name, image.data[0].url)
`
      ),
      sources: [`${guide}/image-generation-model/cogview-4`]
    },
    {
      id: 'sql-analyst',
      title: {zh: '用自然语言查数据', en: 'Asking a database in plain words'},
      industry: 'general',
      capabilities: ['function-calling'],
      models: ['glm-4.6'],
      summary: {
        zh: '模型写 SQL，你的程序在只读连接上执行；查询出错就把错误原文交回去，让它改写。',
        en: 'The model writes SQL and your program runs it on a read-only connection. A query that fails goes back with its error for another try.'
      },
      samples: python(
        (say) => `
import json
import sqlite3
${sdk}

db = sqlite3.connect(":memory:")
db.executescript("""
CREATE TABLE orders (day TEXT, city TEXT, amount REAL, refunded INTEGER);
INSERT INTO orders VALUES ('2025-10-01', '${say('成都', 'Chengdu')}', 320, 0), ('2025-10-01', '${say('武汉', 'Wuhan')}', 180, 1),
                          ('2025-10-02', '${say('成都', 'Chengdu')}', 260, 0), ('2025-10-02', '${say('武汉', 'Wuhan')}', 410, 0);
""")
db.execute("PRAGMA query_only = ON")  # ${say('只读：拒绝任何写入', 'read-only: every write is refused')}


def run_sql(query):
    try:
        return {"rows": db.execute(query).fetchmany(50)}
    except sqlite3.Error as error:
        return {"error": str(error)}


tools = [{"type": "function", "function": {
    "name": "run_sql",
    "description": "${say('执行一条 SQLite 查询。表：orders(day, city, amount, refunded)', 'Runs one SQLite query. Table: orders(day, city, amount, refunded)')}",
    "parameters": {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]},
}}]
messages = [{"role": "user", "content": "${say('除去退款，哪个城市的销售额更高？差多少？', 'Leaving out refunds, which city sold more, and by how much?')}"}]
for _ in range(5):
    message = client.chat.completions.create(model="glm-4.6", messages=messages, tools=tools).choices[0].message
    if not message.tool_calls:
        print(message.content)
        break
    messages.append(message.model_dump(exclude_none=True))
    for item in message.tool_calls:
        result = run_sql(json.loads(item.function.arguments)["query"])
        messages.append({"role": "tool", "tool_call_id": item.id, "content": json.dumps(result, ensure_ascii=False)})
`
      ),
      sources: [`${cases}/data-analysis`, 'https://docs.bigmodel.cn/cn/guide/capabilities/function-calling']
    },
    {
      id: 'cited-search',
      title: {zh: '带引用的搜索问答', en: 'Search answers with citations'},
      industry: 'general',
      capabilities: ['web-search', 'structured-output'],
      models: ['glm-4.6'],
      summary: {
        zh: '先把问题拆成几个检索词，分别搜索，再要求每句话标注来源编号，读者可以顺着编号核对。',
        en: 'Splits the question into queries, searches each, and asks for a source number behind every sentence so that a reader can check it.'
      },
      samples: python(
        (say) => String.raw`
import json
${sdk}


def ask(system, user, **options):
    answer = client.chat.completions.create(model="glm-4.6", thinking={"type": "disabled"}, messages=[
        {"role": "system", "content": system},
        {"role": "user", "content": user},
    ], **options)
    return answer.choices[0].message.content


question = "${say('钠离子电池和磷酸铁锂电池在储能上各有什么优缺点？', 'How do sodium-ion and LFP batteries compare for energy storage?')}"
plan = ask("${say('把问题拆成 2 到 3 个检索词，只返回 JSON：queries（字符串数组）。', 'Split the question into 2 or 3 search queries. Return JSON only: queries, an array of strings.')}", question,
           response_format={"type": "json_object"})

sources = []
for query in json.loads(plan)["queries"][:3]:
    found = client.web_search.web_search(search_query=query[:70], search_engine="search_std", search_intent=False, count=5)
    sources += found.search_result or []

material = "\n".join(f"[{number}] {item.title}: {item.content}" for number, item in enumerate(sources, 1))
print(ask("${say('只依据材料回答，每句话后面用方括号标注来源编号。', 'Answer from the material only and put the source number in brackets after each sentence.')}\n" + material, question))
for number, item in enumerate(sources, 1):
    print(f"[{number}]", item.title, item.link or "")
`
      ),
      sources: [`${cases}/ai-search-engine`, 'https://bigmodel.cn/dev/api/search-tool/web-search']
    },
    {
      id: 'meeting-minutes',
      title: {zh: '录音转会议纪要', en: 'From recording to minutes'},
      industry: 'general',
      models: ['glm-asr-2512', 'glm-4-flashx-250414'],
      summary: {
        zh: '把 WAV 录音切成 30 秒一段逐段转写，前文作为提示带上，再整理成议题、结论和待办。运行时给出录音文件名。',
        en: 'Cuts a WAV recording into pieces of 30 seconds, transcribes each with the text so far as a hint, then sorts it into topics, decisions and tasks. Name the recording when you run it.'
      },
      samples: python(
        (say) => `
# ${say('用法：python minutes.py meeting.wav', 'Usage: python minutes.py meeting.wav')}
import io
import sys
import wave
${sdk}


text = ""
with wave.open(sys.argv[1]) as recording:
    while frames := recording.readframes(recording.getframerate() * 30):
        piece = io.BytesIO()
        with wave.open(piece, "wb") as part:
            part.setparams(recording.getparams())
            part.writeframes(frames)
        answer = client.audio.transcriptions.create(
            model="glm-asr-2512",
            file=("part.wav", piece.getvalue(), "audio/wav"),
            extra_body={"prompt": text[-2000:]},
        )
        text += answer.model_dump()["text"]

minutes = client.chat.completions.create(model="glm-4-flashx-250414", temperature=0.2, messages=[
    {"role": "system", "content": "${say('整理会议纪要：议题、结论、待办（负责人、期限）。没有说到的负责人或期限写“未定”。', 'Write minutes: topics, decisions, and tasks with owner and due date. Write open where no owner or date was named.')}"},
    {"role": "user", "content": text},
])
print(minutes.choices[0].message.content)
`
      ),
      sources: [`${guide}/llm/GLM-4-FlashX-250414`, 'https://docs.bigmodel.cn/cn/guide/models/sound-and-video/glm-asr-2512']
    },
    {
      id: 'sheet-column',
      title: {zh: '表格自动填列', en: 'Filling a column of a sheet'},
      industry: 'general',
      capabilities: ['structured-output'],
      models: ['glm-4-flash-250414'],
      summary: {
        zh: '把一列文字一次发给模型，按行号取回分类后写成新的一列；行数对不上就报错，不写错行。',
        en: 'Sends one column at a time and gets categories back by row number as a new column. A missing row is an error, so nothing lands in the wrong line.'
      },
      samples: python(
        (say) => String.raw`
import csv
import io
import json
import sys
${sdk}

sheet = """${say('工单,内容', 'ticket,text')}
T-01,${say('发票抬头写错了', 'The name on the invoice is wrong')}
T-02,${say('登录时收不到验证码', 'No code arrives when I log in')}
T-03,${say('想加购两个席位', 'We want to buy two more seats')}
"""
rows = list(csv.reader(io.StringIO(sheet)))
numbered = "\n".join(f"{number}. {row[1]}" for number, row in enumerate(rows[1:], 1))
answer = client.chat.completions.create(
    model="glm-4-flash-250414",
    do_sample=False,
    response_format={"type": "json_object"},
    messages=[
        {"role": "system", "content": "${say('给每行工单分类：billing、account、sales、other。只返回 JSON，键是行号，值是类别。', 'Classify each line: billing, account, sales, other. Return JSON only: line number as key, category as value.')}"},
        {"role": "user", "content": numbered},
    ],
)
labels = json.loads(answer.choices[0].message.content)
out = csv.writer(sys.stdout)
out.writerow(rows[0] + ["${say('类别', 'category')}"])
for number, row in enumerate(rows[1:], 1):
    out.writerow(row + [labels[str(number)]])
`
      ),
      sources: [`${cases}/office-efficiency`, 'https://docs.bigmodel.cn/cn/guide/capabilities/struct-output']
    }
  ],
  'id'
);
