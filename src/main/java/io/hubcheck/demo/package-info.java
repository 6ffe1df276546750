/**
 * A stand-in for the Hub and its inference router: a server of its own that speaks their wire, for demonstrations and
 * tests without a network.
 *
 * <p>Which provider serves which model for which task, under which name, at which price and context length, was observed
 * between 2025 and 2026. Invented are: every number of {@code downloads}, {@code likes} and {@code trendingScore}, dates,
 * database ids and commit hashes (computed from the model's id, so they are always the same); which offers are in
 * {@code staging} or {@code error}; the provider {@code moonlight-labs} and the status {@code warming}, which no client
 * knows; the people and their tokens.
 */
@NullMarked
package io.hubcheck.demo;

import org.jspecify.annotations.NullMarked;
