package io.hubcheck.catalog;

import java.time.Instant;

/**
 * How far a refresh is.
 *
 * @param startedAt when it began
 * @param sourcesDone how many sources have answered or failed
 * @param sources how many are asked, as far as that is known
 * @param pages how many pages have been read, of all sources
 */
public record RefreshProgress(Instant startedAt, int sourcesDone, int sources, int pages) {}
