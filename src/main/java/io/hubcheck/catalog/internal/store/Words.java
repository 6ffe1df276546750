package io.hubcheck.catalog.internal.store;

import java.util.List;

/** A list of words that comes again and again, such as what a model takes in. */
record Words(List<String> list) {

    Words {
        list = List.copyOf(list);
    }
}
