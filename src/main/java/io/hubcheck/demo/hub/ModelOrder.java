package io.hubcheck.demo.hub;

import io.hubcheck.demo.data.Model;
import java.util.Comparator;

/** The orders in which the list can be asked for: the greatest first, but ids from A. */
enum ModelOrder {
    TRENDING("trendingScore"),
    DOWNLOADS("downloads"),
    LIKES("likes"),
    RECENT_LIKES("likes30d"),
    PARAMETERS("num_parameters"),
    SIZE("mainSize"),
    CREATED("createdAt"),
    MODIFIED("lastModified"),
    ID("id");

    private final String parameter;

    ModelOrder(String parameter) {
        this.parameter = parameter;
    }

    static ModelOrder of(String parameter) {
        for (ModelOrder order : values()) {
            if (order.parameter.equals(parameter)) {
                return order;
            }
        }
        throw new BadQueryException("\"sort\" can't be " + parameter);
    }

    String parameter() {
        return parameter;
    }

    Comparator<Position> comparator() {
        return Comparator.comparing(Position::key, Comparator.reverseOrder()).thenComparing(Position::tieBreaker);
    }

    Position position(Model model) {
        return new Position(key(model), this == ID ? model.id() : model.databaseId());
    }

    private long key(Model model) {
        return switch (this) {
            case TRENDING -> model.trendingScore();
            case DOWNLOADS -> model.downloads();
            case LIKES -> model.likes();
            case RECENT_LIKES -> model.likes() / 10;
            case PARAMETERS, SIZE -> model.parameters();
            case CREATED -> model.createdAt().toEpochMilli();
            case MODIFIED -> model.lastModified().toEpochMilli();
            case ID -> 0;
        };
    }

    /** Where a model stands in the list. */
    record Position(long key, String tieBreaker) {}
}
