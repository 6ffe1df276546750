package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.Moshi;

/** Reads the wire records. */
public final class WireJson {

    private WireJson() {}

    public static Moshi moshi() {
        return new Moshi.Builder()
                .add(new TolerantScalars())
                .add(new MappingsAdapter.Factory())
                .add(new PartnerListAdapter.Factory())
                .build();
    }
}
