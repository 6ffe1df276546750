package io.hubcheck.ui.home.address;

/** Where the reader's choices go to. */
public interface AddressBar {

    /** Shows another page, to come back from. */
    void go(HomeAddress next);

    /** Shows another page in place of this one: one does not come back letter by letter. */
    void replace(HomeAddress next);
}
