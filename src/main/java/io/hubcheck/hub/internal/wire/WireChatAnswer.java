package io.hubcheck.hub.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A completed chat; what was said is of no interest, only that something was. */
public record WireChatAnswer(@Nullable List<@Nullable Object> choices) {}
