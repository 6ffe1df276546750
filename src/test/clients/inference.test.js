import assert from "node:assert/strict";
import { test } from "node:test";
import { InferenceClient } from "@huggingface/inference";
import { all, fetchFromStandIn, token, url } from "./stand-in.js";

const messages = [{ role: "user", content: "hello there" }];

async function client(name) {
  const fetch = fetchFromStandIn();
  return { fetch, inference: new InferenceClient(await token(name), { fetch }) };
}

test("chats through the router when no provider is named", async () => {
  const { inference, fetch } = await client("read");

  const answer = await inference.chatCompletion({ model: "openai/gpt-oss-20b", messages });

  assert.match(answer.choices[0].message.content, /^Echo from .*: hello there$/);
  assert.deepEqual(fetch.asked, [`${url}/v1/chat/completions`]);
});

for (const [provider, model] of [
  ["groq", "openai/gpt-oss-20b"],
  ["novita", "deepseek-ai/DeepSeek-V4-Pro"],
  ["together", "deepseek-ai/DeepSeek-V4-Pro"],
  ["hf-inference", "HuggingFaceTB/SmolLM3-3B"],
]) {
  test(`chats with ${provider} after it has read the mapping`, async () => {
    const { inference, fetch } = await client("read");

    const answer = await inference.chatCompletion({ provider, model, messages });

    assert.equal(answer.choices[0].message.content, `Echo from ${provider}: hello there`);
    assert.ok(fetch.asked.some((asked) => asked.startsWith(`${url}/${provider}/`)), fetch.asked.join());
  });
}

test("reads a stream", async () => {
  const { inference } = await client("oauth");

  const chunks = await all(inference.chatCompletionStream({ model: "openai/gpt-oss-20b:groq", messages }));

  assert.equal(chunks.map((chunk) => chunk.choices[0].delta.content ?? "").join(""), "Echo from groq: hello there");
});

test("says which task is supported when another is asked for", async () => {
  const { inference } = await client("read");

  await assert.rejects(
    inference.textGeneration({ provider: "groq", model: "openai/gpt-oss-20b", inputs: "hello" }),
    /not supported for task text-generation and provider groq\. Supported task: conversational/,
  );
});

test("finds no mapping for a provider that doesn't serve the model, nor for a model that nobody serves", async () => {
  const { inference } = await client("read");

  await assert.rejects(
    inference.chatCompletion({ provider: "cohere", model: "openai/gpt-oss-20b", messages }),
    /not been able to find inference provider information/,
  );
  await assert.rejects(
    inference.automaticSpeechRecognition({ provider: "hf-inference", model: "openai/whisper-small", data: new Blob(["x"]) }),
    /not been able to find inference provider information/,
  );
});

test("is told what is wrong with the model", async () => {
  const { inference } = await client("read");

  await assert.rejects(
    inference.chatCompletion({ model: "openai/gpt-oss-20b:cohere", messages }),
    (error) => error.httpResponse.status === 400 && JSON.stringify(error.httpResponse.body).includes("provider cohere"),
  );
  await assert.rejects(
    inference.chatCompletion({ provider: "groq", model: "nobody/nothing", messages }),
    /Failed to fetch inference provider mapping for model nobody\/nothing: Repository not found/,
  );
});

for (const [name, status] of [["fine_none", 403], ["oauth_no_inference", 403], ["no_credit", 402], ["oauth_expired", 401]]) {
  test(`is refused with ${status} for the token ${name}`, async () => {
    const { inference } = await client(name);

    await assert.rejects(
      inference.chatCompletion({ model: "openai/gpt-oss-20b", messages }),
      (error) => error.httpResponse.status === status,
    );
  });
}

test("bills an organisation", async () => {
  const fetch = fetchFromStandIn();
  const accessToken = await token("fine_org");

  const inference = new InferenceClient(accessToken, { fetch, billTo: "demo-lab" });
  assert.ok(await inference.chatCompletion({ model: "openai/gpt-oss-20b", messages }));

  const own = new InferenceClient(accessToken, { fetch });
  await assert.rejects(own.chatCompletion({ model: "openai/gpt-oss-20b", messages }));
});
