package io.hubcheck.ui.palette;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;

/**
 * Something that can be chosen.
 *
 * @param icon a symbol of its kind
 * @param title what it is called; found by this
 * @param kind a word for what it is
 * @param choose what choosing it does, under the session's lock
 */
public record Choice(VaadinIcon icon, String title, String kind, Command choose) {}
