package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;

/**
 * The offers of one model within a selection.
 *
 * @param model which
 * @param offers never empty, and ordered as the selection is
 */
public record ModelGroup(ModelId model, OfferSelection offers) {}
