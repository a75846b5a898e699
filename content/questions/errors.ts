import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that error codes answer. */
export const errorQuestions: AnsweredQuestions[] = [
  {at: '/dev/api/errors/500', questions: [{zh: '服务器内部出错，是我的问题吗？', en: 'The server has an internal error, is it my fault?'}]},
  {
    at: '/dev/api/errors/1000',
    questions: [{zh: '密钥填了还是说身份验证不通过', en: 'Authentication does not succeed although I send a key'}]
  },
  {at: '/dev/api/errors/1001', questions: [{zh: '忘了带 Authorization 头会怎样？', en: 'What if the Authorization header is missing?'}]},
  {at: '/dev/api/errors/1002', questions: [{zh: 'Token 格式不对，多了空格或引号？', en: 'The token has stray spaces or quotes'}]},
  {
    at: '/dev/api/errors/1003',
    questions: [
      {zh: '签的 Token 失效了怎么办？', en: 'The signed token is out of date'},
      {zh: '本机时间不准会影响鉴权吗？', en: 'Can a wrong system clock break authentication?'}
    ]
  },
  {at: '/dev/api/errors/1004', questions: [{zh: '签名校验不通过是为什么？', en: 'Why is my signature refused?'}]},
  {at: '/dev/api/errors/1005', questions: [{zh: '要求二次验证怎么办？', en: 'I am asked for two-factor verification'}]},
  {at: '/dev/api/errors/1110', questions: [{zh: '账号没有激活或被停用', en: 'My account is inactive'}]},
  {at: '/dev/api/errors/1111', questions: [{zh: '提示账号不存在', en: 'I am told that my account does not exist'}]},
  {at: '/dev/api/errors/1112', questions: [{zh: '账号被锁了怎么解锁？', en: 'My account is locked, how do I unlock it?'}]},
  {
    at: '/dev/api/errors/1113',
    questions: [
      {zh: '账户没钱了会报哪个错误码？', en: 'Which code means that there is no credit left?'},
      {zh: '提示余额不足怎么办？', en: 'I am told that my funds are insufficient'},
      {zh: '欠费后怎么恢复调用？', en: 'How do I resume after unpaid charges?'}
    ]
  },
  {at: '/dev/api/errors/1120', questions: [{zh: '账号暂时访问不了', en: 'I cannot reach my account for the moment'}]},
  {at: '/dev/api/errors/1121', questions: [{zh: '因为违规被封号了', en: 'I was banned for breaking the rules'}]},
  {at: '/dev/api/errors/1200', questions: [{zh: '接口调用失败但没说原因', en: 'The call failed without saying why'}]},
  {
    at: '/dev/api/errors/1210',
    questions: [
      {zh: '请求参数写错了会报什么？', en: 'Which code says that something in my request is wrong?'},
      {zh: '参数有误怎么排查？', en: 'How do I find the wrong parameter?'}
    ]
  },
  {at: '/dev/api/errors/1211', questions: [{zh: '模型名写错了或者下线了', en: 'I misspelt the model or it has been withdrawn'}]},
  {at: '/dev/api/errors/1212', questions: [{zh: '这个模型不支持流式或异步', en: 'The model cannot be streamed or queued'}]},
  {
    at: '/dev/api/errors/1213',
    questions: [
      {zh: '缺少必填字段', en: 'I left out a mandatory field'},
      {zh: '没有收到 prompt 参数', en: 'The server did not receive a field I sent'}
    ]
  },
  {at: '/dev/api/errors/1214', questions: [{zh: '字段的值或类型不对', en: 'A value has the wrong type or range'}]},
  {at: '/dev/api/errors/1215', questions: [{zh: '两个参数冲突了', en: 'Two settings conflict'}]},
  {at: '/dev/api/errors/1220', questions: [{zh: '没有权限调用这个接口', en: 'I am not allowed to use this endpoint'}]},
  {at: '/dev/api/errors/1221', questions: [{zh: '接口已经停用', en: 'The endpoint has been switched off'}]},
  {at: '/dev/api/errors/1222', questions: [{zh: '地址写错了，接口不存在', en: 'I typed the wrong URL'}]},
  {at: '/dev/api/errors/1230', questions: [{zh: '服务处理请求时出错', en: 'Something broke while my request was handled'}]},
  {at: '/dev/api/errors/1231', questions: [{zh: 'request_id 重复了', en: 'I sent a duplicate request_id'}]},
  {at: '/dev/api/errors/1234', questions: [{zh: '网络异常，给了一串错误 ID', en: 'There was a network problem and I got an error ID'}]},
  {
    at: '/dev/api/errors/1261',
    questions: [
      {zh: '输入超出模型能接受的长度', en: 'My input exceeds what the model accepts'},
      {zh: '对话太长超过上下文了', en: 'The conversation has outgrown the context'}
    ]
  },
  {at: '/dev/api/errors/1300', questions: [{zh: '被平台策略拦截了', en: 'I was stopped by a policy of the platform'}]},
  {
    at: '/dev/api/errors/1301',
    questions: [
      {zh: '为什么我的输入被判定为违规？', en: 'Why is my input treated as unsafe?'},
      {zh: '内容审核不通过怎么办？', en: 'My content did not pass moderation'}
    ]
  },
  {
    at: '/dev/api/errors/1302',
    questions: [
      {zh: '同时发的请求太多会报什么？', en: 'Which code do I get for too many simultaneous calls?'},
      {zh: '并发超限怎么办？', en: 'I exceeded my concurrency'}
    ]
  },
  {at: '/dev/api/errors/1303', questions: [{zh: '调用太频繁了', en: 'I am calling too often'}]},
  {at: '/dev/api/errors/1304', questions: [{zh: '今天的次数用完了', en: 'I have used up the calls for today'}]},
  {
    at: '/dev/api/errors/1305',
    questions: [
      {zh: '平台繁忙，模型访问量过大', en: 'The model is busy or overloaded'},
      {zh: '不是我超限却返回 429', en: 'I get 429 although I am within my own limit'}
    ]
  },
  {at: '/dev/api/errors/1308', questions: [{zh: '5 小时额度用完了什么时候恢复？', en: 'My 5-hour allowance is gone, when is it back?'}]},
  {
    at: '/dev/api/errors/1309',
    questions: [
      {zh: '编程套餐到期了', en: 'My coding subscription has run out'},
      {zh: '订阅过期了要续费吗？', en: 'Do I have to renew my plan?'}
    ]
  },
  {at: '/dev/api/errors/1310', questions: [{zh: '本周或本月额度用尽', en: 'My weekly or monthly allowance is exhausted'}]},
  {at: '/dev/api/errors/1311', questions: [{zh: '套餐里没有这个模型', en: 'My subscription lacks this model'}]},
  {at: '/dev/api/errors/1313', questions: [{zh: '被公平使用策略限制了', en: 'I was restricted for unfair use'}]},
  {at: '/dev/api/errors/1314', questions: [{zh: '企业套餐失效了', en: 'Our enterprise subscription is invalid'}]},
  {
    at: '/dev/api/errors/1315',
    questions: [{zh: '这个密钥只能用于企业编程套餐', en: 'This key only works for the enterprise subscription'}]
  },
  {at: '/dev/api/errors/1701', questions: [{zh: '搜索的并发满了', en: 'Too many searches at the same time'}]},
  {at: '/dev/api/errors/1702', questions: [{zh: '没有可用的搜索引擎', en: 'No search engine can be used'}]},
  {at: '/dev/api/errors/1703', questions: [{zh: '什么都没搜到', en: 'The search came back without hits'}]},
  {at: '/dev/api/errors/1312', questions: [{zh: '1312 是什么情况？', en: 'What is behind 1312?'}]},
  {
    at: '/dev/api/errors/1316',
    questions: [{zh: '5 小时的额度没了，主账号余额也不够', en: "My 5-hour allowance and the main account's balance are gone"}]
  },
  {
    at: '/dev/api/errors/1317',
    questions: [{zh: '7 天的额度没了，主账号余额也不够', en: "My 7-day allowance and the main account's balance are gone"}]
  },
  {
    at: '/dev/api/errors/1318',
    questions: [{zh: '子账号到了每月上限，5 小时额度也用完了', en: 'The sub-account hit its monthly cap and the 5 hours are used up'}]
  },
  {at: '/dev/api/errors/1100', questions: [{zh: '读写账号数据失败', en: 'Account data cannot be read'}]}
];
