package io.hubcheck.ui.home.grid;

import io.hubcheck.ui.component.AvailabilityLook;

/** An offer below its model. Public, since Vaadin reads it by reflection. */
public record OfferLine(
        String page,
        String provider,
        AvailabilityLook look,
        String task,
        String facts,
        String verdict,
        String validate) {}
