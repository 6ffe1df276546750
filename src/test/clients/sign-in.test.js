import assert from "node:assert/strict";
import { test } from "node:test";
import { oauthHandleRedirect, oauthLoginUrl, whoAmI } from "@huggingface/hub";
import * as openid from "openid-client";
import { signIn } from "./sign-in.js";
import { url as hubUrl } from "./stand-in.js";

const clientId = "hubcheck-public";
const redirectUrl = "http://localhost:3000";
const scopes = "openid profile inference-api";

async function loginWithTheHubsClient(person, choice) {
  const localStorage = {};
  const loginUrl = await oauthLoginUrl({ clientId, hubUrl, redirectUrl, scopes, localStorage, state: "a page" });
  const redirectedUrl = await signIn(person, loginUrl, choice);
  return oauthHandleRedirect({ hubUrl, redirectedUrl, ...localStorage });
}

test("the Hub's client signs in, though it doesn't name its app at the token endpoint", async () => {
  const result = await loginWithTheHubsClient("demo-bob");

  assert.equal(result.scope, scopes);
  assert.equal(result.state, "a page");
  assert.ok(result.accessTokenExpiresAt > new Date());
  assert.equal(result.userInfo.preferred_username, "demo-bob");
  assert.equal(result.userInfo.isPro, true);
  assert.equal(result.userInfo.orgs[0].preferred_username, "demo-lab");

  const bob = await whoAmI({ hubUrl, accessToken: result.accessToken });
  assert.equal(bob.name, "demo-bob");
  assert.equal(bob.auth.type, "oauth");
});

test("the Hub's client hears of a denial", async () => {
  await assert.rejects(
    loginWithTheHubsClient("demo-alice", { cancel: true }),
    (error) => error.message === "access_denied: The user denied the request",
  );
});

for (const [id, authentication] of [
  ["hubcheck-demo", openid.ClientSecretBasic("demo-secret")],
  ["hubcheck-demo", openid.ClientSecretPost("demo-secret")],
  [clientId, openid.None()],
]) {
  test(`any OpenID client discovers, signs in and refreshes as ${id}`, async () => {
    const options = { execute: [openid.allowInsecureRequests] };
    const config = await openid.discovery(new URL(hubUrl), id, undefined, authentication, options);
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const expectedState = openid.randomState();
    const expectedNonce = openid.randomNonce();
    const authorizationUrl = openid.buildAuthorizationUrl(config, {
      redirect_uri: "http://localhost:3000/login/oauth2/code/hubcheck",
      scope: scopes,
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: "S256",
      state: expectedState,
      nonce: expectedNonce,
      prompt: "consent",
    });

    const sentBack = new URL(await signIn("demo-carol", authorizationUrl));
    const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
    const tokens = await openid.authorizationCodeGrant(config, sentBack, checks);
    const { sub } = tokens.claims();
    const carol = await openid.fetchUserInfo(config, tokens.access_token, sub);
    assert.equal(carol.preferred_username, "demo-carol");

    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token);
    assert.equal(refreshed.claims().sub, sub);
    await assert.rejects(
      openid.refreshTokenGrant(config, tokens.refresh_token),
      (error) => error.error === "invalid_grant",
    );
  });
}
