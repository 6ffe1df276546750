package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.util.Optional;

/** Says in words where the sources differ on an offer. */
final class Disagreements {

    private Disagreements() {}

    static Optional<Notice> on(Offer offer, OfferTexts texts) {
        if (!offer.disputed()) {
            return Optional.empty();
        }
        String counts = AvailabilityLook.of(offer.availability()).word();
        Notice notice = new Notice(Notice.Kind.WARNING, translate("model.disputed", offer.provider(), counts));
        offer.claims().forEach(claim -> notice.also(texts.claim(claim)));
        return Optional.of(notice);
    }
}
