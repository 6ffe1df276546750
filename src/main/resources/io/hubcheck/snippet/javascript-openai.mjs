import OpenAI from "openai";

const client = new OpenAI({
  baseURL: {{url}},
  apiKey: process.env.HF_TOKEN,
  defaultHeaders: { "X-HF-Bill-To": {{billTo}} },
});

const completion = await client.chat.completions.create({
  model: {{modelAtProvider}},
  messages: [{ role: "user", content: "What is the capital of France?" }],
});
console.log(completion.choices[0].message.content);
