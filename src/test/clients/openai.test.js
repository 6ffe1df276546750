import assert from "node:assert/strict";
import { test } from "node:test";
import OpenAI from "openai";
import { all, token, url } from "./stand-in.js";

const messages = [{ role: "user", content: "hello there" }];

async function client(name) {
  return new OpenAI({ baseURL: `${url}/v1`, apiKey: await token(name), maxRetries: 0 });
}

test("lists models", async () => {
  const models = await all(await client("read").then((openai) => openai.models.list()));

  assert.ok(models.length > 100);
  const model = models.find((one) => one.id === "zai-org/GLM-5.3-Flash");
  assert.equal(model.object, "model");
  assert.equal(model.owned_by, "zai-org");
  assert.equal(model.providers[0].provider, "novita");
});

test("gets an answer and sees who gave it", async () => {
  const openai = await client("read");

  const { data, response } = await openai.chat.completions
    .create({ model: "openai/gpt-oss-20b:groq", messages, max_tokens: 1 })
    .withResponse();

  assert.equal(data.choices[0].message.content, "Echo from groq: hello there");
  assert.equal(response.headers.get("x-inference-provider"), "groq");
});

test("reads a stream", async () => {
  const openai = await client("read");

  const stream = await openai.chat.completions.create({ model: "openai/gpt-oss-20b:cheapest", messages, stream: true });

  assert.match((await all(stream)).map((chunk) => chunk.choices[0].delta.content ?? "").join(""), /hello there$/);
});

test("tells errors apart", async () => {
  const create = async (name, model) => (await client(name)).chat.completions.create({ model, messages });

  await assert.rejects(create("disabled", "CohereLabs/aya-expanse-32b"), (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.equal(error.code, "model_not_supported");
    assert.equal(error.param, "model");
    assert.match(error.message, /is not supported by any provider you have enabled/);
    return true;
  });
  await assert.rejects(create("read", "nobody/nothing"), OpenAI.NotFoundError);
  await assert.rejects(create("fine_none", "openai/gpt-oss-20b"), OpenAI.PermissionDeniedError);
  await assert.rejects(create("oauth_expired", "openai/gpt-oss-20b"), OpenAI.AuthenticationError);
  await assert.rejects(create("no_credit", "openai/gpt-oss-20b"), (error) => error.status === 402);
});
