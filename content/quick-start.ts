import type {Texts} from '@/i18n/texts';

/** The first call, in four languages of code. The front door shows it; `{prompt}` is replaced by a question in the reader's language. */
export const quickStart = [
  {
    label: 'cURL',
    language: 'bash',
    code: `curl https://open.bigmodel.cn/api/paas/v4/chat/completions \\
  -H "Authorization: Bearer $ZHIPU_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "glm-4.6",
    "messages": [
      {"role": "user", "content": "{prompt}"}
    ]
  }'`
  },
  {
    label: 'Python',
    language: 'python',
    code: `import os
from zai import ZhipuAiClient

client = ZhipuAiClient(api_key=os.environ["ZHIPU_API_KEY"])
answer = client.chat.completions.create(
    model="glm-4.6",
    messages=[{"role": "user", "content": "{prompt}"}],
)
print(answer.choices[0].message.content)`
  },
  {
    label: 'Node',
    language: 'javascript',
    code: `const response = await fetch('https://open.bigmodel.cn/api/paas/v4/chat/completions', {
  method: 'POST',
  headers: {
    Authorization: \`Bearer \${process.env.ZHIPU_API_KEY}\`,
    'Content-Type': 'application/json'
  },
  body: JSON.stringify({
    model: 'glm-4.6',
    messages: [{role: 'user', content: '{prompt}'}]
  })
});
console.log((await response.json()).choices[0].message.content);`
  },
  {
    label: 'Java',
    language: 'java',
    code: `import java.net.URI;
import java.net.http.*;

public class FirstCall {
  public static void main(String[] args) throws Exception {
    String body = """
        {"model": "glm-4.6",
         "messages": [{"role": "user", "content": "{prompt}"}]}""";
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("https://open.bigmodel.cn/api/paas/v4/chat/completions"))
        .header("Authorization", "Bearer " + System.getenv("ZHIPU_API_KEY"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    System.out.println(HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}`
  }
] as const;

export const quickStartPrompt: Texts = {zh: '用一句话介绍大语言模型', en: 'Explain language models in one sentence'};
