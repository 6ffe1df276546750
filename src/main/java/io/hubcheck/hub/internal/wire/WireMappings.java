package io.hubcheck.hub.internal.wire;

import java.util.List;

/** Who serves a model: a list when models are listed, an object by provider when one is asked for. */
public record WireMappings(List<WireMapping> rows) {}
