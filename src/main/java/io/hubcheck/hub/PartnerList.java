package io.hubcheck.hub;

import java.util.List;

/**
 * The Hub's list of what one provider serves, what is in staging included.
 *
 * @param models by name, in the Hub's order
 * @param byTags by tags, in the Hub's order
 * @param unreadable how many rows had to be left out since they name no model, no tag or no task
 */
public record PartnerList(List<PartnerRow> models, List<PartnerTagRow> byTags, int unreadable) {

    public PartnerList {
        models = List.copyOf(models);
        byTags = List.copyOf(byTags);
    }
}
