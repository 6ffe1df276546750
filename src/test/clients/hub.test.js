import assert from "node:assert/strict";
import { test } from "node:test";
import { listModels, modelInfo, whoAmI } from "@huggingface/hub";
import { all, fetchFromStandIn, token, url as hubUrl } from "./stand-in.js";

test("lists the models of several providers with their mappings", async () => {
  const models = await all(
    listModels({
      hubUrl,
      search: { inferenceProviders: ["groq", "cohere"] },
      additionalFields: ["inferenceProviderMapping", "tags"],
    }),
  );

  assert.ok(models.length >= 10);
  for (const model of models) {
    const providers = model.inferenceProviderMapping.map((offer) => offer.provider);
    assert.ok(providers.includes("groq") || providers.includes("cohere"), model.name);
    assert.ok(model.updatedAt instanceof Date);
  }
});

test("follows the pages to their end", async () => {
  const seen = fetchFromStandIn();
  const inPagesOfAHundred = (input, init) => seen(String(input).replace("limit=500", "limit=100"), init);

  const models = await all(listModels({ hubUrl, sort: "downloads", fetch: inPagesOfAHundred }));

  assert.ok(models.length > 200);
  assert.equal(seen.asked.length, Math.ceil(models.length / 100));
  assert.equal(new Set(models.map((model) => model.name)).size, models.length);
  assert.deepEqual(models.map((model) => model.downloads), models.map((model) => model.downloads).sort((a, b) => b - a));
});

test("stops at a limit", async () => {
  assert.equal((await all(listModels({ hubUrl, limit: 3, search: { task: "text-to-image" } }))).length, 3);
});

test("narrows by owner, text and tag", async () => {
  const models = await all(listModels({ hubUrl, search: { owner: "openai", query: "gpt", tags: ["conversational"] } }));

  assert.deepEqual(models.map((model) => model.name).sort(), [
    "openai/gpt-oss-120b",
    "openai/gpt-oss-20b",
    "openai/gpt-oss-safeguard-20b",
  ]);
});

test("reads one model's mapping as a list", async () => {
  const model = await modelInfo({ hubUrl, name: "google/gemma-3-27b-it", additionalFields: ["inferenceProviderMapping"] });

  assert.equal(model.gated, "manual");
  const scaleway = model.inferenceProviderMapping.find((offer) => offer.provider === "scaleway");
  assert.equal(scaleway.providerId, "gemma-3-27b-it");
  assert.equal(scaleway.task, "conversational");
  assert.equal(scaleway.hfModelId, "google/gemma-3-27b-it");
});

test("is led to the new name of a renamed model", async () => {
  const model = await modelInfo({ hubUrl, name: "meta-llama/Meta-Llama-3.1-8B-Instruct" });

  assert.equal(model.name, "meta-llama/Llama-3.1-8B-Instruct");
});

test("tells a missing model from a refused token", async () => {
  await assert.rejects(modelInfo({ hubUrl, name: "nobody/nothing" }), (error) => error.statusCode === 401);
  await assert.rejects(
    modelInfo({ hubUrl, name: "nobody/nothing", accessToken: await token("read") }),
    (error) => error.statusCode === 404 && error.message.includes("Repository not found"),
  );
  await assert.rejects(
    modelInfo({ hubUrl, name: "openai/gpt-oss-20b", accessToken: "hf_demo_nobody" }),
    (error) => error.statusCode === 401 && error.message.includes("Invalid credentials") && Boolean(error.requestId),
  );
});

test("knows whose token it is", async () => {
  const bob = await whoAmI({ hubUrl, accessToken: await token("pro") });
  assert.equal(bob.name, "demo-bob");
  assert.equal(bob.isPro, true);
  assert.equal(bob.orgs[0].name, "demo-lab");
  assert.equal(bob.auth.accessToken.role, "read");
  assert.ok(bob.auth.accessToken.createdAt instanceof Date);

  const fine = await whoAmI({ hubUrl, accessToken: await token("fine_inference") });
  assert.equal(fine.auth.accessToken.role, "fineGrained");

  const oauth = await whoAmI({ hubUrl, accessToken: await token("oauth") });
  assert.equal(oauth.auth.type, "oauth");
  assert.ok(new Date(oauth.auth.expiresAt) > new Date());

  await assert.rejects(whoAmI({ hubUrl, accessToken: await token("oauth_expired") }), (error) => error.statusCode === 401);
});
