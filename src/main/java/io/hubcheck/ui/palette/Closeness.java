package io.hubcheck.ui.palette;

/** How well a name fits what was typed, best first. */
enum Closeness {
    /** It is the name. */
    EXACT,
    /** The name begins with it. */
    PREFIX,
    /** A word of the name begins with it. */
    WORD,
    /** It is somewhere in the name. */
    PART,
    /** Its letters come one after the other in the name, close together. */
    FUZZY,
    /** It has nothing to do with the name. */
    NONE;

    Closeness orWorse(Closeness other) {
        return compareTo(other) < 0 ? other : this;
    }
}
