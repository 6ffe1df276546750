package io.hubcheck.hub.internal.http;

import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A good answer.
 *
 * @param body what it says
 * @param headers what it says beside
 * @param url where it came from, after redirects
 */
public record Answer<T>(T body, Headers headers, HttpUrl url) {}
